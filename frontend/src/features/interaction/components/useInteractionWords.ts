import { useTranslation } from "@/i18n";
import type { GovernanceLevel, InteractionKind } from "../api/interactions";

export const kinds = [
  "meeting",
  "call",
  "mail",
  "event",
  "visit",
  "letter",
] as const satisfies InteractionKind[];

export const levels = [
  "local",
  "regional",
  "national",
  "eu",
  "international",
] as const satisfies GovernanceLevel[];

/** Kinds and levels in the reader's language. */
export function useInteractionWords() {
  const { t } = useTranslation("interaction");
  const kind = (value: InteractionKind) => t(`kind.${value}`);
  const level = (value: GovernanceLevel | null) => t(`level.${value ?? "unknown"}`);
  return {
    kind,
    level,
    kindOptions: kinds.map((value) => ({ value, label: kind(value) })),
    levelOptions: levels.map((value) => ({ value, label: level(value) })),
    unknownLevel: { value: "unknown", label: level(null) },
  };
}
