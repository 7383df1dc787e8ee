import { linkOptions } from "@tanstack/react-router";
import { useId } from "react";
import { useTranslation } from "@/i18n";
import type { Observation } from "../api/observations";
import { DotRow } from "./DotRow";
import { Hotspots } from "./Hotspots";
import { axisOf, position } from "./scale";
import { type Measure, useIndicatorWords } from "./useIndicatorWords";
import { useWidth } from "./useWidth";
import classes from "./chart.module.css";

const NARROW = 520;
const FOOT = 28;
/** About as wide as a letter of a name. */
const LETTER = 8;

interface DotChartProps {
  slug: string;
  title: string;
  /** Its reading in a sentence. */
  reading: string;
  measure: Measure;
  /** The latest of each place, in the order of the rows. */
  observations: Observation[];
  /** The reader's own organisation. */
  own: string | null;
}

/** Places compared: a row for each place, a dot on the one axis that they share. */
export function DotChart({ slug, title, reading, measure, observations, own }: DotChartProps) {
  const { t } = useTranslation("indicator");
  const words = useIndicatorWords();
  const { ref, width } = useWidth();
  const id = useId();
  const narrow = width < NARROW;
  const rowHeight = narrow ? 52 : 34;
  const longest = Math.max(...observations.map(({ place }) => place.name.length));
  const left = narrow ? 8 : Math.max(120, Math.min(longest * LETTER + 24, width * 0.44));
  const right = width - (narrow ? 16 : 116);
  const values = observations.flatMap(({ value }) => (value === null ? [] : [value]));
  const axis = axisOf(values, narrow ? 3 : 5);
  const x = (value: number) => left + position(axis, value) * (right - left);
  const height = observations.length * rowHeight + FOOT;
  const end = height - FOOT;
  const samePeriod = new Set(observations.map(({ period }) => period)).size <= 1;
  const from = words.number(axis.from, { decimals: null });
  const to = words.number(axis.to, { decimals: null });
  return (
    <div ref={ref} className={classes.chart} style={{ height }}>
      <svg
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-desc`}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-desc`}>{t("chart.desc", { from, to, unit: measure.unit, reading })}</desc>
        {axis.ticks.map((tick) => (
          <g key={tick}>
            <line className={classes.grid} x1={x(tick)} x2={x(tick)} y1={0} y2={end} />
            <text className={classes.tick} x={x(tick)} y={end + 19} textAnchor="middle">
              {words.number(tick, { decimals: null })}
            </text>
          </g>
        ))}
        {observations.map((observation, index) => (
          <DotRow
            key={observation.id}
            observation={observation}
            measure={measure}
            own={observation.place.id === own}
            withPeriod={!samePeriod}
            space={{ y: index * rowHeight, height: rowHeight, left, right, narrow, width }}
            x={x}
          />
        ))}
      </svg>
      <Hotspots
        label={t("chart.keys")}
        spots={observations.map((observation, index) => ({
          key: observation.id,
          name: t("chart.point", {
            place: observation.place.name,
            period: words.period(observation.period),
            value: words.value(observation.value, measure),
          }),
          more: [words.remarks(observation), observation.source]
            .filter(Boolean)
            .map((text) => <div key={text}>{text}</div>),
          link: linkOptions({
            to: "/p/$slug/indicators/places/$placeId",
            params: { slug, placeId: observation.place.id },
          }),
          box: { x: 0, y: index * rowHeight, width, height: rowHeight },
        }))}
      />
    </div>
  );
}
