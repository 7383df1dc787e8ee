import { useTranslation } from "@/i18n";
import type { Level, OrganisationKind, OrganisationSummary } from "../api/organisations";

export const kinds = [
  "city",
  "region",
  "national-authority",
  "eu-institution",
  "intergovernmental",
  "city-network",
  "ngo",
  "migrant-led",
  "think-tank",
  "university",
  "foundation",
  "company",
  "project",
] as const satisfies OrganisationKind[];

export const levels = [
  "local",
  "regional",
  "national",
  "eu",
  "international",
] as const satisfies Level[];

const tableOrder = [
  "coordinator",
  "secretariat",
  "member",
  "advisor",
  "expert",
  "observer",
] as const;

/** Kinds, levels and seats in the reader's language. */
export function useOrganisationWords() {
  const { t } = useTranslation("stakeholder");
  const kind = (value: OrganisationKind | null) => t(`kind.${value ?? "unknown"}`);
  const level = (value: Level) => t(`level.${value}`);
  return {
    kind,
    level,
    seat: (seats: OrganisationSummary["seats"]) => {
      const first = tableOrder.find((role) => seats.includes(role));
      return first && t(`seat.${first}`);
    },
    kindOptions: kinds.map((value) => ({ value, label: kind(value) })),
    levelOptions: levels.map((value) => ({ value, label: level(value) })),
    unknownOption: { value: "unknown", label: t("kind.unknown") },
  };
}
