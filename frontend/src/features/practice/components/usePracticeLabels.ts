import { useFormat, useTranslation } from "@/i18n";
import { useThemes } from "@/ui/useThemes";
import { outcomes, type PracticeValues } from "./practiceValues";
import type { ReuseValues } from "./reuseValues";

export function usePracticeLabels(): Record<keyof PracticeValues, string> {
  const { t } = useTranslation("practice");
  return {
    title: t("field.title"),
    organisationId: t("field.organisation"),
    country: t("field.country"),
    themes: t("field.themes"),
    outcome: t("field.outcome"),
    since: t("field.since"),
    context: t("field.context"),
    summary: t("field.summary"),
    how: t("field.how"),
    effort: t("field.effort"),
    personDays: t("field.personDays"),
    costAmount: t("field.costAmount"),
    costCurrency: t("field.costCurrency"),
    costPer: t("field.costPer"),
    costYear: t("field.costYear"),
    reached: t("field.reached"),
    figures: t("field.figures"),
    preconditions: t("field.preconditions"),
    legal: t("field.legal"),
    whatFailed: t("field.whatFailed"),
    contacts: t("field.contacts"),
    source: t("field.source"),
    visibility: t("field.visibility"),
  };
}

export function useReuseLabels(): Record<keyof ReuseValues, string> {
  const { t } = useTranslation("practice");
  return {
    organisationId: t("reuse.who"),
    since: t("reuse.since"),
    adaptation: t("reuse.adaptation"),
    state: t("reuse.where"),
    howItWent: t("reuse.howItWent"),
    figures: t("field.figures"),
  };
}

const asRows = (rows: unknown[]) =>
  rows
    .map((row) =>
      typeof row === "object" && row !== null ? Object.values(row).filter(Boolean).join(" ") : "",
    )
    .join("\n");

/** Values in words, for comparing two versions. */
export function usePracticeInWords(slug: string) {
  const { t } = useTranslation("practice");
  const format = useFormat();
  const themes = useThemes(slug);
  return (name: keyof PracticeValues, value: unknown): string | undefined => {
    if (name === "country" && typeof value === "string" && value) return format.country(value);
    if (name === "outcome") {
      const known = outcomes.find((one) => one === value);
      return known && t(`outcome.${known}`);
    }
    if (!Array.isArray(value)) return undefined;
    if (name === "themes") return format.list(value.map((key) => themes.nameOf(String(key))));
    return asRows(value);
  };
}

export const rowsInWords = (_: string, value: unknown) =>
  Array.isArray(value) ? asRows(value) : undefined;
