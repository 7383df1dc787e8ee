import { useNavigate } from "@tanstack/react-router";
import { type KeyboardEvent, useId, useRef, useState } from "react";
import { useTranslation } from "@/i18n";
import { placeSeats, type RingGroup } from "./ring";
import classes from "./ring.module.css";
import { type Seat, useSeatWords } from "./TableRing";

const SIZE = 320;
const CENTER = SIZE / 2;
const RADIUS = 134;

interface RingPictureProps {
  groups: RingGroup<Seat>[];
  count: number;
}

/** One stop for the Tab key; the arrow keys go round, Enter opens. Who has focus or pointer is named in the middle. */
export function RingPicture({ groups, count }: RingPictureProps) {
  const { t } = useTranslation();
  const seatWords = useSeatWords();
  const navigate = useNavigate();
  const hintId = useId();
  const seats = useRef<(SVGGElement | null)[]>([]);
  const [current, setCurrent] = useState(0);
  const [named, setNamed] = useState<number | null>(null);
  const { placed, seatRadius } = placeSeats(groups, CENTER, RADIUS);
  const shown = named === null ? undefined : placed[named];

  function open(seat: Seat) {
    if (seat.link) void navigate(seat.link);
  }

  function onKeyDown(event: KeyboardEvent, seat: Seat) {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const next = (current + step + placed.length) % placed.length;
      setCurrent(next);
      seats.current[next]?.focus();
    }
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      open(seat);
    }
  }

  return (
    <div className={classes.picture}>
      <svg viewBox={`0 0 ${SIZE} ${SIZE}`} role="group" aria-label={t("table.label")}>
        <circle className={classes.board} cx={CENTER} cy={CENTER} r={RADIUS - seatRadius - 14} />
        {placed.map(({ seat, group, x, y }, index) => (
          <g
            key={seat.id}
            ref={(element) => {
              seats.current[index] = element;
            }}
            role="link"
            tabIndex={index === current ? 0 : -1}
            aria-label={`${seatWords(seat)}, ${group}`}
            aria-describedby={hintId}
            className={classes.seat}
            data-vacant={seat.name === null || undefined}
            data-ending={seat.endsSoon !== undefined || undefined}
            data-group={groups.findIndex((one) => one.label === group) % 5}
            onFocus={() => {
              setNamed(index);
              setCurrent(index);
            }}
            onBlur={() => setNamed(null)}
            onPointerEnter={() => setNamed(index)}
            onPointerLeave={() => setNamed(null)}
            onClick={() => open(seat)}
            onKeyDown={(event) => onKeyDown(event, seat)}
          >
            <circle className={classes.target} cx={x} cy={y} r={Math.max(seatRadius + 2, 12)} />
            <circle className={classes.chair} cx={x} cy={y} r={seatRadius} />
          </g>
        ))}
      </svg>
      <div className={classes.middle} aria-hidden="true">
        {shown ? (
          <>
            <span className={classes.who}>{seatWords(shown.seat)}</span>
            <span className={classes.group}>{shown.group}</span>
          </>
        ) : (
          <>
            <span className={classes.number}>{count}</span>
            <span className={classes.group}>{t("table.seats", { count })}</span>
          </>
        )}
      </div>
      <span id={hintId} className="ct-visually-hidden">
        {t("table.keys")}
      </span>
    </div>
  );
}
