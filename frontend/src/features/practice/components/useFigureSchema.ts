import { z } from "zod";
import { useTranslation } from "@/i18n";
import { rules } from "@/ui/form";
import { isNumber, isPeriod } from "./figureValues";

/** What a number and a list of figures must look like, in a form. */
export function useFigureSchema() {
  const { t } = useTranslation("practice");
  const { t: common } = useTranslation();
  const rule = rules(common);
  const number = z
    .string()
    .refine((text) => text.trim() === "" || isNumber(text), t("form.numberHint"));
  return {
    rule,
    number,
    figures: z.array(
      z.object({
        what: rule.text(300),
        value: number,
        unit: rule.optionalText(60),
        period: z.string().refine((text) => text === "" || isPeriod(text), t("form.periodHint")),
        source: rule.optionalText(300),
      }),
    ),
  };
}
