import { z } from "zod";
import { useFormat, useTranslation } from "@/i18n";
import { isVisibility } from "@/ui/badges";
import { type Option, rules } from "@/ui/form";
import { confidentialities, modes } from "../api/consultations";
import type { Protocol } from "../api/protocols";
import { type ConsultationValues, isMoment } from "./consultationValues";
import { useConsultationWords } from "./useConsultationWords";

export function useConsultationLabels(): Record<keyof ConsultationValues, string> {
  const { t } = useTranslation("consultation");
  return {
    title: t("form.title"),
    dilemmaIds: t("form.dilemmaIds"),
    protocol: t("form.protocol"),
    mode: t("form.mode"),
    confidentiality: t("form.confidentiality"),
    startsAt: t("form.startsAt"),
    callLink: t("form.callLink"),
    visibility: t("form.visibility"),
    openToAll: t("form.openToAll"),
    facilitator: t("roles.facilitator"),
    presenter: t("roles.presenter"),
    rapporteur: t("roles.rapporteur"),
    peer: t("roles.peer"),
    observer: t("roles.observer"),
  };
}

export function useConsultationSchema() {
  const { t } = useTranslation("consultation");
  const { t: common } = useTranslation();
  const rule = rules(common);
  return z.object({
    dilemmaIds: rule.list().min(1, t("form.oneDilemma")),
    title: rule.text(300),
    protocol: rule.choice(),
    mode: rule.choice(),
    confidentiality: rule.choice(),
    startsAt: z.string().refine((at) => at === "" || isMoment(at), t("form.badDate")),
    callLink: rule.url(),
    visibility: rule.choice(),
    openToAll: z.boolean(),
    facilitator: rule.list(),
    presenter: rule.list(),
    rapporteur: rule.list(),
    peer: rule.list(),
    observer: rule.list(),
  });
}

/** Values in words, for comparing two versions. */
export function useConsultationInWords(
  dilemmas: Option[],
  protocols: Protocol[],
  people: Option[],
) {
  const { t } = useTranslation(["consultation", "common"]);
  const format = useFormat();
  const words = useConsultationWords();
  const named = [...dilemmas, ...people];
  return (name: keyof ConsultationValues, value: unknown): string | undefined => {
    if (typeof value === "boolean") return t(value ? "form.yes" : "form.no");
    if (Array.isArray(value)) {
      return format.list(
        value.map((id) => named.find((one) => one.value === id)?.label ?? String(id)),
      );
    }
    if (typeof value !== "string") return undefined;
    const mode = modes.find((one) => one === value);
    const rule = confidentialities.find((one) => one === value);
    if (name === "mode" && mode) return t(`mode.${mode}`);
    if (name === "confidentiality" && rule) return t(`ruleSays.${rule}`);
    if (name === "visibility" && isVisibility(value)) return t(`common:visibility.${value}`);
    if (name === "startsAt" && isMoment(value)) return format.moment(value);
    if (name === "protocol") return words.text(protocols.find(({ key }) => key === value)?.name);
    return undefined;
  };
}
