import { useTranslation } from "@/i18n";
import type { ActionValues } from "./actionValues";

export function useActionLabels(): Record<keyof ActionValues, string> {
  const { t } = useTranslation(["action", "common"]);
  return {
    title: t("field.title"),
    number: t("field.number"),
    planId: t("field.plan"),
    planObjectiveId: t("field.planObjective"),
    state: t("field.state"),
    leaderIds: t("field.leaders"),
    contributorIds: t("field.contributors"),
    themes: t("field.themes"),
    bottleneck: t("field.bottleneck"),
    objective: t("field.objective"),
    outputs: t("field.outputs"),
    impact: t("field.impact"),
    visibility: t("common:visibility.label"),
  };
}
