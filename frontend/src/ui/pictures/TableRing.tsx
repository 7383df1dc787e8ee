import { Button } from "@mantine/core";
import { Link, type LinkProps } from "@tanstack/react-router";
import { useId, useState } from "react";
import { useFormat, useTranslation } from "@/i18n";
import { RingPicture } from "./RingPicture";
import type { RingGroup } from "./ring";
import { usePrinting } from "../usePrinting";
import classes from "./ring.module.css";

export interface Seat {
  id: string;
  /** Who sits here; null for a vacant seat. */
  name: string | null;
  /** What the seat is for, when it says more than the group: "Coordinator". */
  role?: string | undefined;
  /** Partial date of a mandate that ends soon: the seat gets a broken outline. */
  endsSoon?: string | undefined;
  link?: LinkProps | undefined;
}

interface TableRingProps {
  title: string;
  /** Of which day the picture is, when it is not today's. */
  note?: string | undefined;
  /** In the order round the table; the coordinators come first and sit at the top. */
  groups: RingGroup<Seat>[];
}

/** "Green City, coordinator, mandate ends 2027" */
export function useSeatWords() {
  const { t } = useTranslation();
  const format = useFormat();
  return (seat: Seat): string =>
    [
      seat.name ?? t("table.vacant"),
      seat.role,
      seat.endsSoon && t("table.ending", { when: format.partialDate(seat.endsSoon) }),
    ]
      .filter(Boolean)
      .join(", ");
}

/** The partnership as a ring of seats, and the same as a list one button away. */
export function TableRing({ title, note, groups }: TableRingProps) {
  const { t } = useTranslation();
  const [asList, setAsList] = useState(false);
  const printing = usePrinting(); // paper has no button: both
  const titleId = useId();
  const count = groups.reduce((sum, group) => sum + group.seats.length, 0);
  return (
    <figure className={classes.figure} aria-labelledby={titleId}>
      <figcaption className={classes.caption}>
        <span id={titleId}>{title}</span>
        <span className="ct-visually-hidden"> {t("table.summary", { count })}</span>
        {note && <span className={classes.note}>{note}</span>}
      </figcaption>
      {(!asList || printing) && (
        <>
          <RingPicture groups={groups} count={count} />
          <RingLegend groups={groups} />
        </>
      )}
      {(asList || printing) && <SeatList groups={groups} />}
      <Button
        variant="subtle"
        size="compact-md"
        className="ct-no-print"
        onClick={() => setAsList(!asList)}
      >
        {t(asList ? "table.asPicture" : "table.asList")}
      </Button>
    </figure>
  );
}

/** The groups in the order round the table, and what an outline means where there is one. */
function RingLegend({ groups }: { groups: RingGroup<Seat>[] }) {
  const { t } = useTranslation();
  const seats = groups.flatMap((group) => group.seats);
  return (
    <ul className={classes.legend} aria-hidden="true">
      {groups.map(
        (group, index) =>
          group.seats.length > 0 && (
            <li key={group.label} className={classes.key} data-group={index % 5}>
              {group.label} {group.seats.length}
            </li>
          ),
      )}
      {seats.some(({ name }) => name === null) && (
        <li className={classes.key} data-vacant="true">
          {t("table.vacant")}
        </li>
      )}
      {seats.some(({ endsSoon }) => endsSoon !== undefined) && (
        <li className={classes.key} data-ending="true">
          {t("table.endingSoon")}
        </li>
      )}
    </ul>
  );
}

function SeatList({ groups }: { groups: RingGroup<Seat>[] }) {
  const seatWords = useSeatWords();
  return (
    <div className={classes.list}>
      {groups.map((group) => (
        <div key={group.label}>
          <p className={classes.group}>{group.label}</p>
          <ul>
            {group.seats.map((seat) => (
              <li key={seat.id}>
                {seat.link ? <Link {...seat.link}>{seatWords(seat)}</Link> : seatWords(seat)}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
