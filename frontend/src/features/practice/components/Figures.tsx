import { useFormat } from "@/i18n";
import type { Figure } from "../api/practices";
import classes from "./practice.module.css";

/** Numbers of a practice: how much of what, when, and who counted. */
export function Figures({ figures }: { figures: Figure[] }) {
  const format = useFormat();
  return (
    <dl className={classes.figures}>
      {figures.map(({ what, value, unit, period, source }, index) => {
        const [from, to] = (period ?? "").split("/");
        return (
          <div key={index}>
            <dt>
              {what}
              {from && ` (${format.span(from, to ?? from)})`}
              {source && <small>{source}</small>}
            </dt>
            <dd>
              <span className={classes.number}>
                {typeof value === "number" ? format.number(value) : "–"}
              </span>{" "}
              {unit !== what && unit}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
