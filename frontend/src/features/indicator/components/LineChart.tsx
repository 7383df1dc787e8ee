import { linkOptions } from "@tanstack/react-router";
import { useId } from "react";
import { useTranslation } from "@/i18n";
import { Hotspots } from "./Hotspots";
import { LineSeries } from "./LineSeries";
import { byPeriod, middleOf } from "./periods";
import { axisOf, position, spread } from "./scale";
import type { Series } from "./series";
import { type Measure, useIndicatorWords } from "./useIndicatorWords";
import { useWidth } from "./useWidth";
import classes from "./chart.module.css";

const HEIGHT = 320;
const FOOT = 28;
const TOP = 12;
const TARGET = 24;

interface LineChartProps {
  slug: string;
  title: string;
  measure: Measure;
  series: Series[];
  own: string | null;
  /** For a small panel: less high, no names at the ends. */
  small?: boolean;
}

/** Change over time: a line for each place, named at its end. */
export function LineChart({ slug, title, measure, series, own, small = false }: LineChartProps) {
  const { t } = useTranslation("indicator");
  const words = useIndicatorWords();
  const { ref, width } = useWidth(small ? 280 : 640);
  const id = useId();
  const points = series.flatMap((one) => one.points);
  const periods = [...new Set(points.map(({ period }) => period))].sort(byPeriod);
  const values = points.flatMap(({ value }) => (value === null ? [] : [value]));
  const axis = axisOf(values, small ? 2 : 4);
  const moments = periods.map(middleOf);
  const span = { from: Math.min(...moments), to: Math.max(...moments) };
  const height = small ? 120 : HEIGHT;
  const end = height - FOOT;
  const left = 12 + 8 * Math.max(...axis.ticks.map((tick) => words.number(tick, measure).length));
  const right = width - (small ? 14 : Math.min(190, width * 0.3));
  const x = (at: number) => left + position(span, at) * (right - left);
  const y = (value: number) => end - position(axis, value) * (end - TOP);
  const lastOf = (one: Series) => one.points.findLast(({ value }) => value !== null);
  const labels = spread(
    series.map((one) => y(lastOf(one)?.value ?? 0)),
    17,
    end,
  );
  const shown = periods.filter((_, index) => periods.length <= 6 || index % 2 === 0);
  const [first = "", last = ""] = [periods[0], periods.at(-1)];
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
        <desc id={`${id}-desc`}>
          {t("chart.timeDesc", { from: words.period(first), to: words.period(last) })}
        </desc>
        {axis.ticks.map((tick) => (
          <g key={tick}>
            <line className={classes.grid} x1={left} x2={right} y1={y(tick)} y2={y(tick)} />
            <text className={classes.tick} x={left - 8} y={y(tick) + 4} textAnchor="end">
              {words.number(tick, { decimals: null })}
            </text>
          </g>
        ))}
        {shown.map((period) => (
          <text
            key={period}
            className={classes.tick}
            x={x(middleOf(period))}
            y={height - 8}
            textAnchor="middle"
          >
            {period.replaceAll("/", "–")}
          </text>
        ))}
        {series.map((one, index) => (
          <LineSeries
            key={one.place.id}
            series={one}
            own={one.place.id === own}
            x={x}
            y={y}
            end={end}
            label={small ? undefined : { x: right + 14, y: labels[index] ?? 0 }}
          />
        ))}
      </svg>
      <Hotspots
        label={t("chart.keys")}
        spots={points.map((point) => ({
          key: point.id,
          name: t("chart.point", {
            place: point.place.name,
            period: words.period(point.period),
            value: words.value(point.value, measure),
          }),
          more: words.remarks(point) && <div>{words.remarks(point)}</div>,
          link: linkOptions({
            to: "/p/$slug/indicators/places/$placeId",
            params: { slug, placeId: point.place.id },
          }),
          box: {
            x: x(middleOf(point.period)) - TARGET / 2,
            y: (point.value === null ? end : y(point.value)) - TARGET / 2,
            width: TARGET,
            height: TARGET,
          },
        }))}
      />
    </div>
  );
}
