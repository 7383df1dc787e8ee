import { Break, Cross, Dot } from "./marks";
import { middleOf } from "./periods";
import { type Series, strokesOf } from "./series";
import classes from "./chart.module.css";

interface LineSeriesProps {
  series: Series;
  own: boolean;
  x: (at: number) => number;
  y: (value: number) => number;
  /** Where the axis of time lies. */
  end: number;
  label?: { x: number; y: number } | undefined;
}

/** The line of one place, its points and its name. */
export function LineSeries({ series, own, x, y, end, label }: LineSeriesProps) {
  return (
    <g className={classes.series} data-own={own || undefined}>
      {strokesOf(series).map((stroke) => (
        <polyline
          key={stroke[0]?.at}
          className={classes.line}
          points={stroke.map(({ at, value }) => `${x(at)},${y(value)}`).join(" ")}
        />
      ))}
      {series.points.map(({ id, period, value, flags }) => {
        const at = x(middleOf(period));
        if (value === null) return <Cross key={id} x={at} y={end} />;
        const soft = flags.includes("provisional") || flags.includes("estimated");
        return (
          <g key={id}>
            {flags.includes("break") && <Break x={at} y={y(value)} />}
            <Dot x={at} y={y(value)} own={own} soft={soft} />
          </g>
        );
      })}
      {label && (
        <text className={classes.endLabel} x={label.x} y={label.y + 4}>
          {series.place.name}
        </text>
      )}
    </g>
  );
}
