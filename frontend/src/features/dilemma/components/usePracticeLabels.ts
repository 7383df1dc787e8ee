import { useFormat, useTranslation } from "@/i18n";
import { useThemes } from "@/ui/useThemes";
import type { PracticeValues } from "./practiceValues";

export function usePracticeLabels(): Record<keyof PracticeValues, string> {
  const { t } = useTranslation("dilemma");
  return {
    title: t("practice.name"),
    organisationId: t("field.organisation"),
    country: t("field.country"),
    themes: t("field.themes"),
    summary: t("practice.summary"),
    how: t("practice.how"),
    figures: t("practice.figures"),
    whatFailed: t("practice.whatFailed"),
    source: t("practice.source"),
    visibility: t("field.visibility"),
  };
}

/** Values in words, for comparing two versions. */
export function usePracticeInWords(slug: string) {
  const format = useFormat();
  const themes = useThemes(slug);
  return (name: keyof PracticeValues, value: unknown): string | undefined => {
    if (name === "country" && typeof value === "string" && value) return format.country(value);
    if (!Array.isArray(value)) return undefined;
    if (name === "themes") return format.list(value.map((key) => themes.nameOf(String(key))));
    if (name === "figures") {
      return value.map((row: object) => Object.values(row).filter(Boolean).join(" ")).join("\n");
    }
    return undefined;
  };
}
