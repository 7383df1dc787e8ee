import { useTranslation } from "@/i18n";
import type { InteractionValues } from "./interactionValues";

/** The words at the fields. */
export function useInteractionLabels(): Record<keyof InteractionValues, string> {
  const { t } = useTranslation(["interaction", "common"]);
  return {
    title: t("field.title"),
    kind: t("field.kind"),
    date: t("field.date"),
    level: t("field.level"),
    organiserId: t("field.organiser"),
    counterpartIds: t("field.counterparts"),
    counterpartNames: t("field.counterpartNames"),
    ourIds: t("field.ours"),
    contactIds: t("field.contacts"),
    place: t("field.place"),
    about: t("field.about"),
    outcome: t("field.outcome"),
    themes: t("field.themes"),
    followUp: t("field.followUp"),
    followUpOwnerId: t("field.followUpOwner"),
    followUpDate: t("field.followUpDate"),
    visibility: t("common:visibility.label"),
  };
}
