import { useTranslation } from "@/i18n";
import type { EventKind, Reach } from "../api/events";

export const kinds = [
  "conference",
  "meeting",
  "workshop",
  "academy",
  "focus-group",
  "webinar",
  "visit",
  "training",
] as const satisfies EventKind[];

export const reaches = [
  "local",
  "regional",
  "national",
  "eu",
  "international",
] as const satisfies Reach[];

/** Kinds and levels in the reader's language. */
export function useEventWords() {
  const { t } = useTranslation("agenda");
  const kind = (value: EventKind | null) => (value ? t(`kind.${value}`) : t("kind.unknown"));
  const level = (value: Reach) => t(`level.${value}`);
  return {
    kind,
    level,
    kindOptions: kinds.map((value) => ({ value, label: kind(value) })),
    levelOptions: reaches.map((value) => ({ value, label: level(value) })),
  };
}
