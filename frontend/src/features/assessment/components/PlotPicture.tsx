import { Link } from "@tanstack/react-router";
import { useId, useState } from "react";
import { useFormat, useTranslation } from "@/i18n";
import type { PlotPoint } from "../api/assessments";
import { placed } from "./plotScale";
import { useAssessmentWords } from "./useAssessmentWords";
import classes from "./assessment.module.css";

const SIZE = 600;
const LEFT = 44;
const FOOT = 44;
const span = SIZE - LEFT - 12;
const px = (interest: number) => LEFT + ((interest - 0.5) / 5) * span;
const py = (influence: number) => SIZE - FOOT - ((influence - 0.5) / 5) * (SIZE - FOOT - 12);
const left = (interest: number) => `${(100 * px(interest)) / SIZE}%`;
const top = (influence: number) => `${(100 * py(influence)) / SIZE}%`;
const steps = [1, 2, 3, 4, 5];

/** Influence × interest; a line leads from where an organisation stood before. Each point is a link that the keyboard reaches. */
export function PlotPicture({ slug, points }: { slug: string; points: PlotPoint[] }) {
  const { t } = useTranslation("assessment");
  const format = useFormat();
  const words = useAssessmentWords();
  const id = useId();
  const [looked, setLooked] = useState<string | null>(null);
  const dots = placed(points);
  const shown = points.find((point) => point.id === looked);
  return (
    <div className={classes.plot}>
      <svg
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-desc`}
        viewBox={`0 0 ${SIZE} ${SIZE}`}
        className={classes.picture}
      >
        <title id={`${id}-title`}>{t("plot.question")}</title>
        <desc id={`${id}-desc`}>{t("plot.desc", { count: points.length })}</desc>
        {steps.map((step) => (
          <g key={step}>
            <line className={classes.grid} x1={px(step)} x2={px(step)} y1={12} y2={SIZE - FOOT} />
            <line className={classes.grid} y1={py(step)} y2={py(step)} x1={LEFT} x2={SIZE - 12} />
            <text className={classes.tick} x={px(step)} y={SIZE - FOOT + 18} textAnchor="middle">
              {format.number(step)}
            </text>
            <text className={classes.tick} x={LEFT - 10} y={py(step) + 5} textAnchor="end">
              {format.number(step)}
            </text>
          </g>
        ))}
        <text className={classes.axis} x={SIZE - 12} y={SIZE - 6} textAnchor="end">
          {t("plot.interestAxis")}
        </text>
        <text className={classes.axis} transform={`translate(13 12) rotate(-90)`} textAnchor="end">
          {t("plot.influenceAxis")}
        </text>
        {dots.map(({ point, x, y }) => (
          <g key={point.id} data-looked={point.id === looked || undefined} className={classes.way}>
            {point.trail.length > 0 && (
              <polyline
                className={classes.trail}
                points={[
                  `${px(x)},${py(y)}`,
                  ...point.trail.map((before) => `${px(before.interest)},${py(before.influence)}`),
                ].join(" ")}
              />
            )}
            {point.trail.map((before, index) => (
              <circle
                key={index}
                className={classes.before}
                cx={px(before.interest)}
                cy={py(before.influence)}
                r={4}
              />
            ))}
          </g>
        ))}
      </svg>
      <ul className={classes.dots} aria-label={t("plot.points")}>
        {dots.map(({ point, x, y }) => (
          <li key={point.id} style={{ insetInlineStart: left(x), insetBlockStart: top(y) }}>
            <Link
              to="/p/$slug/stakeholders/$id"
              params={{ slug, id: point.organisation.id }}
              className={classes.dot}
              data-position={point.position ?? undefined}
              aria-label={t("plot.point", {
                name: point.organisation.name,
                influence: point.influence,
                interest: point.interest,
                position: words.position(point.position),
              })}
              onFocus={() => setLooked(point.id)}
              onMouseEnter={() => setLooked(point.id)}
            >
              {point.position === null
                ? ""
                : point.position > 0
                  ? "+"
                  : point.position < 0
                    ? "−"
                    : "0"}
            </Link>
          </li>
        ))}
      </ul>
      <p className={classes.looked} aria-live="polite">
        {shown
          ? t("plot.looked", {
              name: shown.organisation.name,
              author: shown.author,
              when: format.partialDate(shown.on),
              note: shown.note ?? "",
            })
          : t("plot.hint")}
      </p>
    </div>
  );
}
