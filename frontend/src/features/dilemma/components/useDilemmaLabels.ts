import { useFormat, useTranslation } from "@/i18n";
import type { Option } from "@/ui/form";
import { useThemes } from "@/ui/useThemes";
import type { DilemmaValues } from "./dilemmaValues";

export function useDilemmaLabels(): Record<keyof DilemmaValues, string> {
  const { t } = useTranslation("dilemma");
  return {
    question: t("field.question"),
    background: t("field.background"),
    organisationId: t("field.organisation"),
    coPresenterIds: t("field.coPresenters"),
    country: t("field.country"),
    themes: t("field.themes"),
    ideas: t("field.ideas"),
    result: t("field.result"),
    sessionId: t("field.session"),
    visibility: t("field.visibility"),
    hideCity: t("field.hideCity"),
  };
}

/** Values in words, for comparing two versions. */
export function useDilemmaInWords(slug: string, sessions: Option[]) {
  const { t } = useTranslation("dilemma");
  const format = useFormat();
  const themes = useThemes(slug);
  return (name: keyof DilemmaValues, value: unknown): string | undefined => {
    if (typeof value === "boolean") return t(value ? "form.yes" : "form.no");
    if (name === "country" && typeof value === "string" && value) return format.country(value);
    if (name === "sessionId") return sessions.find((session) => session.value === value)?.label;
    if (!Array.isArray(value)) return undefined;
    if (name === "themes") return format.list(value.map((key) => themes.nameOf(String(key))));
    if (name === "ideas") return value.map(textOf).join("\n");
    return undefined;
  };
}

function textOf(idea: unknown): string {
  const text: unknown =
    typeof idea === "object" && idea !== null && "text" in idea ? idea.text : "";
  return typeof text === "string" ? `• ${text}` : "";
}
