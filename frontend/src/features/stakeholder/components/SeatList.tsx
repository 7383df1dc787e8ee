import { useFormat, useTranslation } from "@/i18n";
import { Missing } from "@/ui/detail-page";
import { StateBadge, type StateTone } from "@/ui/badges";
import { TextLink } from "@/ui/links";
import type { SeatState } from "../api/composition";
import type { Membership } from "../api/parts";
import classes from "./parts.module.css";
import { SeatMarks } from "./SeatMarks";
import { useOrganisationWords } from "./useOrganisationWords";

export const seatTone: Record<SeatState, StateTone> = {
  held: "good",
  "ending-soon": "warn",
  vacant: "warn",
  upcoming: "going",
  ended: "quiet",
};

/** Role, term, vote and mandate of the seats of one organisation, latest first. */
export function SeatList({ slug, seats }: { slug: string; seats: Membership[] }) {
  const { t } = useTranslation(["stakeholder", "common"]);
  if (seats.length === 0) return <Missing>{t("detail.noSeats")}</Missing>;
  return (
    <ul className={classes.list}>
      {seats.map((seat) => (
        <SeatItem key={seat.id} slug={slug} seat={seat} />
      ))}
    </ul>
  );
}

function SeatItem({ slug, seat }: { slug: string; seat: Membership }) {
  const { t } = useTranslation(["stakeholder", "common"]);
  const format = useFormat();
  const words = useOrganisationWords();
  const role = words.role(seat.role);
  const vote = seat.hasVote === null ? null : t(seat.hasVote ? "detail.hasVote" : "detail.noVote");
  const facts = [
    format.span(seat.starts, seat.ends) || t("seats.always"),
    vote,
    seat.delegate && t("detail.votesThrough", { name: seat.delegate.name }),
    seat.successor && t("detail.succeededBy", { name: seat.successor.name }),
  ].filter(Boolean);
  return (
    <li className={classes.item}>
      <div className={classes.head}>
        <span className={classes.name}>{role}</span>
        <StateBadge tone={seatTone[seat.state]}>{words.state(seat.state)}</StateBadge>
        <SeatMarks seat={seat} />
        {seat.may.edit && (
          <TextLink
            to="/p/$slug/stakeholders/$id/seats/$part"
            params={{ slug, id: seat.organisation.id, part: seat.id }}
            className="ct-no-print"
            aria-label={t("detail.edit", { what: role })}
          >
            {t("common:detail.edit")}
          </TextLink>
        )}
      </div>
      <p className={classes.facts}>{facts.join(" · ")}</p>
      {seat.mandate && <p className={classes.note}>{seat.mandate}</p>}
    </li>
  );
}
