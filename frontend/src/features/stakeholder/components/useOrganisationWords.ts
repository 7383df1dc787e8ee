import { useTranslation } from "@/i18n";
import type { CompositionSeat, SeatLack, SeatState } from "../api/composition";
import type {
  Level,
  OrganisationKind,
  OrganisationSize,
  OrganisationSummary,
} from "../api/organisations";

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

export const sizes = ["small", "medium", "large"] as const satisfies OrganisationSize[];

export type SeatRole = CompositionSeat["role"];

export const seatRoles = [
  "coordinator",
  "secretariat",
  "member",
  "advisor",
  "expert",
  "observer",
] as const satisfies SeatRole[];

export const seatStates = [
  "held",
  "ending-soon",
  "vacant",
  "upcoming",
  "ended",
] as const satisfies SeatState[];

export const seatLacks = ["mandate", "delegate"] as const satisfies SeatLack[];

/** Kinds, levels and seats in the reader's language. */
export function useOrganisationWords() {
  const { t } = useTranslation("stakeholder");
  const kind = (value: OrganisationKind | null) => t(`kind.${value ?? "unknown"}`);
  const level = (value: Level) => t(`level.${value}`);
  const size = (value: OrganisationSize) => t(`size.${value}`);
  const role = (value: SeatRole) => t(`seat.${value}`);
  const state = (value: SeatState) => t(`seatState.${value}`);
  return {
    kind,
    level,
    size,
    role,
    state,
    seat: (seats: OrganisationSummary["seats"]) => {
      const first = seatRoles.find((one) => seats.includes(one));
      return first && role(first);
    },
    kindOptions: kinds.map((value) => ({ value, label: kind(value) })),
    levelOptions: levels.map((value) => ({ value, label: level(value) })),
    sizeOptions: sizes.map((value) => ({ value, label: size(value) })),
    roleOptions: seatRoles.map((value) => ({ value, label: role(value) })),
    stateOptions: seatStates.map((value) => ({ value, label: state(value) })),
    lackOptions: seatLacks.map((value) => ({ value, label: t(`lack.${value}`) })),
    unknownOption: { value: "unknown", label: t("kind.unknown") },
  };
}
