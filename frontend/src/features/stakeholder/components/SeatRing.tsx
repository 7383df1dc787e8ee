import { linkOptions } from "@tanstack/react-router";
import { useFormat, useTranslation } from "@/i18n";
import { type Seat, TableRing } from "@/ui/pictures/TableRing";
import type { CompositionSeat } from "../api/composition";
import { levels, useOrganisationWords } from "./useOrganisationWords";

interface SeatRingProps {
  slug: string;
  seats: CompositionSeat[];
  /** Of which day it is, when it is not today's. */
  note?: string | undefined;
}

/** The table: coordinators at the top, the others by level of governance. Experts and observers sit beside it. */
export function SeatRing({ slug, seats, note }: SeatRingProps) {
  const { t } = useTranslation("stakeholder");
  const words = useOrganisationWords();
  const toSeat = useSeat(slug);
  const atTable = seats.filter(({ role }) => role !== "expert" && role !== "observer");
  const others = atTable.filter(({ role }) => role !== "coordinator");
  const groups = [
    {
      label: words.role("coordinator"),
      seats: atTable.filter(({ role }) => role === "coordinator").map(toSeat),
    },
    ...levels.map((level) => ({
      label: words.level(level),
      seats: others.filter((seat) => seat.levels[0] === level).map(toSeat),
    })),
    {
      label: t("composition.levelUnknown"),
      seats: others.filter((seat) => seat.levels.length === 0).map(toSeat),
    },
  ];
  const taken = groups.filter((group) => group.seats.length > 0);
  return <TableRing title={t("composition.ring")} note={note} groups={taken} />;
}

function useSeat(slug: string) {
  const { t } = useTranslation("stakeholder");
  const format = useFormat();
  const words = useOrganisationWords();
  return ({ id, organisation, role, state, ends }: CompositionSeat): Seat => {
    const vacant = state === "vacant";
    const name = organisation.shortName ?? organisation.name;
    const heldBy = t("composition.heldBy", { name, when: ends ? format.partialDate(ends) : "…" });
    return {
      id,
      name: vacant ? null : name,
      // the coordinators' group has the name of their role already
      role: [role !== "coordinator" && words.role(role), vacant && heldBy]
        .filter(Boolean)
        .join(", "),
      endsSoon: state === "ending-soon" ? (ends ?? undefined) : undefined,
      link: linkOptions({
        to: "/p/$slug/stakeholders/$id",
        params: { slug, id: organisation.id },
      }),
    };
  };
}
