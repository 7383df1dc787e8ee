import { useFormat } from "@/i18n";
import type { Practice } from "../api/practices";
import classes from "./dilemma.module.css";

/** Numbers of a practice: how much of what, and when. */
export function Figures({ figures }: { figures: Practice["figures"] }) {
  const format = useFormat();
  return (
    <dl className={classes.figures}>
      {figures.map(({ what, value, unit, period }, index) => {
        const [from, to] = (period ?? "").split("/");
        return (
          <div key={index}>
            <dt>
              {what}
              {from && ` (${format.span(from, to ?? from)})`}
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
