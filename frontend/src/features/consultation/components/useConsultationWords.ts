import { useTranslation } from "@/i18n";
import type { StateTone } from "@/ui/badges";
import { type ConsultationState, type Kind, type Mode, states } from "../api/consultations";
import type { Phase, Texts } from "../api/protocols";

export const toneOf: Record<ConsultationState, StateTone> = {
  planned: "warn",
  running: "going",
  ended: "good",
  cancelled: "quiet",
};

/** A text in this language, or in whichever it exists. */
export function textIn(texts: Texts | null | undefined, language: string): string {
  const written = (text: string | null | undefined) => (text?.trim() ? text : undefined);
  const own = language === "fr" ? texts?.fr : language === "nl" ? texts?.nl : texts?.en;
  return written(own) ?? written(texts?.en) ?? written(texts?.fr) ?? written(texts?.nl) ?? "";
}

export const lengthOf = (phase: Pick<Phase, "minutes" | "days">, mode: Mode): number =>
  mode === "live" ? phase.minutes : phase.days;

export const sumOf = (phases: Phase[], mode: Mode): number =>
  phases.reduce((sum, phase) => sum + lengthOf(phase, mode), 0);

/** The words of consultations in the reader's language. */
export function useConsultationWords() {
  const { t, i18n } = useTranslation("consultation");
  const state = (value: ConsultationState) => t(`state.${value}`);
  return {
    state,
    stateOptions: states.map((value) => ({ value, label: state(value) })),
    text: (texts: Texts | null | undefined) => textIn(texts, i18n.language),
    what: (kind: Kind) => t(`what.${kind}`),
    length(amount: number, mode: Mode): string {
      if (mode === "spread") return t("phases.days", { count: amount });
      return amount > 90
        ? t("phases.hours", { hours: Math.floor(amount / 60), minutes: amount % 60 })
        : t("phases.minutes", { count: amount });
    },
  };
}
