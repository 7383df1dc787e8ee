import { useTranslation } from "@/i18n";
import type { Row } from "./agreement";
import classes from "./agreement.module.css";
import { useGroupName } from "./useGroupName";

const parts = ["agree", "not", "pass"] as const;

/** What the three fillings and the mark mean. */
export function AgreementLegend() {
  const { t } = useTranslation("consultation");
  return (
    <ul className={classes.legend} aria-hidden="true">
      {parts.map((part) => (
        <li key={part}>
          <span className={classes.swatch} data-part={part} />
          {t(`agreement.${part}`)}
        </li>
      ))}
      <li>
        <span className={classes.doesMark}>✓</span>
        {t("agreement.does")}
      </li>
      <li>
        <span className={classes.swatch} data-part="held" />
        {t("agreement.held")}
      </li>
    </ul>
  );
}

/** One group: a stacked bar with its numbers, how many stand behind it, and how many do it. */
export function AgreementBar({ row }: { row: Row }) {
  const { t } = useTranslation("consultation");
  const groupName = useGroupName();
  const who = groupName(row);
  const { figures } = row;
  return (
    <li className={classes.row} data-kind={row.kind !== null || undefined}>
      <span className={classes.group}>{who}</span>
      {figures ? (
        <>
          <span className="ct-visually-hidden">
            {t("agreement.bar", {
              who,
              agree: figures.agree,
              not: figures.not,
              pass: figures.pass,
              does: figures.does,
              people: t("agreement.people", { count: figures.people }),
            })}
          </span>
          <span className={classes.bar} aria-hidden="true">
            {parts
              .filter((part) => figures[part] > 0)
              .map((part) => (
                <span
                  key={part}
                  data-part={part}
                  style={{ flexGrow: figures[part] }}
                  title={`${t(`agreement.${part}`)}: ${figures[part]}`}
                >
                  {figures[part]}
                </span>
              ))}
          </span>
          <span className={classes.people} aria-hidden="true">
            {t("agreement.people", { count: figures.people })}
            {figures.does > 0 && (
              <span className={classes.does}>
                <span className={classes.doesMark}>✓</span>{" "}
                {t("agreement.doesCount", { count: figures.does })}
              </span>
            )}
          </span>
        </>
      ) : (
        <span className={classes.held} data-part="held">
          {t("agreement.held")}
        </span>
      )}
    </li>
  );
}
