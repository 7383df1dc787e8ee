import { zodResolver } from "@hookform/resolvers/zod";
import { useForm } from "react-hook-form";
import { z } from "zod";
import { useTranslation } from "@/i18n";
import { rules } from "@/ui/form";
import type { PlanValues } from "./planValues";

export function usePlanForm(values: PlanValues) {
  const { t } = useTranslation("action");
  const { t: common } = useTranslation();
  const rule = rules(common);
  const count = () => z.string().regex(/^\d{0,9}$/, t("form.count"));
  const schema = z.object({
    title: rule.text(300),
    summary: rule.optionalText(10_000),
    ownerId: z.string(),
    managerId: z.string(),
    approachId: z.string(),
    website: rule.url(),
    source: rule.optionalText(1000),
    starts: rule.partialDate(),
    ends: rule.partialDate(),
    durationYears: count(),
    objectivesAnnounced: count(),
    actionsAnnounced: count(),
    why: rule.optionalText(20_000),
    aims: rule.optionalText(20_000),
    principles: rule.optionalText(20_000),
    objectivesNote: rule.optionalText(4000),
    mentorConditions: rule.optionalText(20_000),
    actionsWithoutMentor: count(),
    mentorGapFilledById: z.string(),
    mentorNote: rule.optionalText(4000),
    support: z.array(
      z
        .object({
          organisationId: z.string(),
          actionsSupported: count(),
          forms: rule.optionalText(20_000),
          themes: rule.optionalText(20_000),
          challenges: rule.optionalText(20_000),
        })
        .refine((offer) => Object.values(offer).some((said) => said !== ""), {
          path: ["forms"],
          error: t("plan.helperEmpty"),
        }),
    ),
    results: z.array(z.object({ organisationId: z.string(), text: rule.text(4000) })),
    note: rule.optionalText(4000),
    visibility: rule.choice(),
  });
  return useForm({ defaultValues: values, resolver: zodResolver(schema) });
}

export function usePlanLabels(): Record<keyof PlanValues, string> {
  const { t } = useTranslation(["action", "common"]);
  return {
    title: t("field.title"),
    summary: t("plan.summary"),
    ownerId: t("plan.owner"),
    managerId: t("plan.manager"),
    approachId: t("plan.approach"),
    website: t("plan.website"),
    source: t("plan.source"),
    starts: t("plan.starts"),
    ends: t("plan.ends"),
    durationYears: t("plan.duration"),
    objectivesAnnounced: t("plan.objectivesAnnounced"),
    actionsAnnounced: t("plan.actionsAnnounced"),
    why: t("plan.why"),
    aims: t("plan.aims"),
    principles: t("plan.principles"),
    objectivesNote: t("plan.objectivesNote"),
    mentorConditions: t("plan.mentorConditions"),
    actionsWithoutMentor: t("plan.actionsWithoutMentor"),
    mentorGapFilledById: t("plan.mentorGapFilledBy"),
    mentorNote: t("plan.mentorNote"),
    support: t("plan.support"),
    results: t("plan.results"),
    note: t("plan.note"),
    visibility: t("common:visibility.label"),
  };
}
