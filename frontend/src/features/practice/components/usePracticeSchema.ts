import { z } from "zod";
import { useTranslation } from "@/i18n";
import { useFigureSchema } from "./useFigureSchema";

export function usePracticeSchema() {
  const { t } = useTranslation("practice");
  const { rule, number, figures } = useFigureSchema();
  const whole = z.string().refine((text) => /^\d*$/.test(text.trim()), t("form.wholeHint"));
  return z
    .object({
      title: rule.text(300),
      organisationId: z.string(),
      country: z.string(),
      themes: rule.list(),
      outcome: z.string(),
      since: rule.partialDate(),
      context: rule.optionalText(10_000),
      summary: rule.optionalText(10_000),
      how: rule.optionalText(50_000),
      effort: rule.optionalText(2000),
      personDays: number,
      costAmount: number,
      costCurrency: z.string().refine((text) => /^([A-Za-z]{3})?$/.test(text.trim()), {
        message: t("form.currencyHint"),
      }),
      costPer: rule.optionalText(120),
      costYear: whole,
      reached: whole,
      figures,
      preconditions: rule.optionalText(10_000),
      legal: z.array(z.object({ country: rule.choice(), text: rule.text(2000) })),
      whatFailed: rule.optionalText(10_000),
      contacts: z.array(
        z.object({
          role: rule.text(200).refine((text) => !text.includes("@"), t("form.roleOnly")),
          organisationId: z.string(),
        }),
      ),
      source: rule.optionalText(1000),
      visibility: rule.choice(),
    })
    .refine(
      ({ costAmount, costCurrency }) => costAmount.trim() === "" || costCurrency.trim() !== "",
      {
        path: ["costCurrency"],
        message: t("form.currencyHint"),
      },
    )
    .refine(
      ({ costAmount, costPer, costYear }) =>
        costAmount.trim() !== "" || (costPer.trim() === "" && costYear.trim() === ""),
      { path: ["costAmount"], message: t("form.amountFirst") },
    );
}
