import { useId, useState } from "react";
import { useFormat, useTranslation } from "@/i18n";
import classes from "./action.module.css";
import { type DatedEntry, scaleOf, spanOf } from "./timelineScale";
import { useBearerName } from "./useBearerName";

const WIDTH = 900;
const ROW = 30;
const HEAD = 28;
const BAR = 12;
const LEAST = 6; // a day must still be seen

/** One line for each milestone; what is only known as a year or a month is a bar over the whole time it may mean. */
export function TimelinePicture({ entries, caption }: { entries: DatedEntry[]; caption: string }) {
  const { t } = useTranslation("action");
  const id = useId();
  const { years, place, start, end } = scaleOf(entries, WIDTH);
  const height = HEAD + entries.length * ROW + 8;
  const [now] = useState(() => Date.now());
  return (
    <>
      <TimelineLegend />
      <div className={classes.chart} role="region" aria-label={caption} tabIndex={0}>
        <svg
          viewBox={`0 0 ${WIDTH} ${height}`}
          role="img"
          aria-labelledby={`${id}-title`}
          aria-describedby={`${id}-description`}
        >
          <title id={`${id}-title`}>{caption}</title>
          <desc id={`${id}-description`}>{t("timeline.description")}</desc>
          {years.map((year) => {
            const x = place(Date.UTC(year, 0, 1));
            return (
              <g key={year}>
                <line className={classes.axis} x1={x} x2={x} y1={HEAD - 8} y2={height} />
                <text className={classes.year} x={x + 4} y={HEAD - 12}>
                  {year}
                </text>
              </g>
            );
          })}
          {now > start && now < end && (
            <line
              className={classes.today}
              x1={place(now)}
              x2={place(now)}
              y1={HEAD - 8}
              y2={height}
            >
              <title>{t("timeline.today")}</title>
            </line>
          )}
          {entries.map((entry, row) => (
            <Milestone key={entry.id} entry={entry} y={HEAD + row * ROW} place={place} />
          ))}
        </svg>
      </div>
    </>
  );
}

const samples = [
  { kind: "plan", done: true, text: "timeline.ofPlan" },
  { kind: "action", done: true, text: "timeline.ofAction" },
  { kind: "action", done: false, text: "timeline.notDone" },
] as const;

function TimelineLegend() {
  const { t } = useTranslation("action");
  return (
    <ul className={classes.legend} aria-hidden="true">
      {samples.map(({ kind, done, text }) => (
        <li key={text}>
          <svg width={26} height={14}>
            <rect
              className={classes.bar}
              data-kind={kind}
              data-done={done}
              x={1}
              y={1}
              width={24}
              height={BAR}
              rx={BAR / 2}
            />
          </svg>
          {t(text)}
        </li>
      ))}
    </ul>
  );
}

interface MilestoneProps {
  entry: DatedEntry;
  y: number;
  place: (moment: number) => number;
}

function Milestone({ entry, y, place }: MilestoneProps) {
  const format = useFormat();
  const bearerName = useBearerName();
  const span = spanOf(entry.date);
  const x = place(span.from);
  const width = Math.max(LEAST, place(span.until) - x);
  const onTheLeft = x + width > WIDTH * 0.55; // the words stand where there is room
  const words = `${shortened(entry.title)} · ${bearerName(entry.bearer)}`;
  return (
    <g>
      <title>{`${format.partialDate(entry.date)}: ${entry.title}`}</title>
      <rect
        className={classes.bar}
        data-kind={entry.bearer.kind}
        data-done={entry.done === true}
        x={x}
        y={y + (ROW - BAR) / 2}
        width={width}
        height={BAR}
        rx={BAR / 2}
      />
      <text
        className={classes.label}
        x={onTheLeft ? x - 8 : x + width + 8}
        y={y + ROW / 2 + 4}
        textAnchor={onTheLeft ? "end" : "start"}
      >
        {words}
      </text>
    </g>
  );
}

const LONGEST = 58;

const shortened = (title: string) =>
  title.length <= LONGEST ? title : `${title.slice(0, LONGEST - 1).trimEnd()}…`;
