import { useTranslation } from "@/i18n";
import type { Observation } from "../api/observations";
import { Cross, Dot } from "./marks";
import { type Measure, useIndicatorWords } from "./useIndicatorWords";
import classes from "./chart.module.css";

interface DotRowProps {
  observation: Observation;
  measure: Measure;
  own: boolean;
  /** Needed where the periods of the rows differ. */
  withPeriod: boolean;
  space: {
    y: number;
    height: number;
    left: number;
    right: number;
    /** On a phone the name stands above the line instead of before it. */
    narrow: boolean;
    width: number;
  };
  x: (value: number) => number;
}

const AVERAGE_LETTER = 8;

/** A name cut to the room it has; the whole name is in the hotspot and in the table. */
function cut(name: string, room: number): string {
  const letters = Math.floor(room / AVERAGE_LETTER);
  return name.length <= letters ? name : `${name.slice(0, letters - 1).trimEnd()}…`;
}

export function DotRow({ observation, measure, own, withPeriod, space, x }: DotRowProps) {
  const { t } = useTranslation("indicator");
  const words = useIndicatorWords();
  const { narrow, left, right, width } = space;
  const middle = space.y + (narrow ? 36 : space.height / 2);
  const { value, flags } = observation;
  const yours = own ? ` (${t("chart.yours")})` : "";
  const room = (narrow ? width * 0.62 : left - 16) - yours.length * 6.5;
  const said = [
    value === null ? t("flag.not-reported") : words.number(value, measure),
    withPeriod && words.period(observation.period),
  ]
    .filter(Boolean)
    .join(" · ");
  const soft = flags.includes("provisional") || flags.includes("estimated");
  const mark = value === null ? left : x(value);
  return (
    <g data-own={own || undefined} className={classes.row}>
      <text
        className={classes.name}
        x={narrow ? 0 : left - 16}
        y={narrow ? space.y + 17 : middle + 5}
        textAnchor={narrow ? "start" : "end"}
      >
        {cut(observation.place.name, room)}
        {yours && <tspan className={classes.yours}>{yours}</tspan>}
      </text>
      <line
        className={value === null ? classes.unreported : classes.track}
        x1={left}
        x2={value === null ? right : mark}
        y1={middle}
        y2={middle}
      />
      {value === null ? (
        <Cross x={left} y={middle} />
      ) : (
        <Dot x={mark} y={middle} own={own} soft={soft} />
      )}
      <text
        className={classes.figure}
        x={narrow ? width : mark + 13}
        y={narrow ? space.y + 17 : middle + 5}
        textAnchor={narrow ? "end" : "start"}
      >
        {said}
      </text>
    </g>
  );
}
