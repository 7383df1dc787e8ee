import { NativeSelect } from "@mantine/core";
import { useFormat, useTranslation } from "@/i18n";
import { StateBadge } from "@/ui/badges";
import { TextLink } from "@/ui/links";
import type { EnrolmentSummary } from "../api/academy";
import classes from "./academy.module.css";
import { type Choice, choices, type Chosen, isChoice, mayDecide } from "./selecting";
import { enrolmentTone, oneDecimal } from "./states";

interface ApplicationListProps {
  slug: string;
  rows: EnrolmentSummary[];
  /** What is chosen for whom; null for who does not decide. */
  chosen: Chosen | null;
  onChoose: (id: string, choice: Choice) => void;
}

/** The applications, best score first; for the staff with a choice beside each that waits for one. */
export function ApplicationList({ slug, rows, chosen, onChoose }: ApplicationListProps) {
  const { t } = useTranslation("academy");
  return (
    <>
      <p className={classes.muted}>{t("list.about")}</p>
      <ol className={classes.rows}>
        {rows.map((row) => (
          <li key={row.id} className={classes.person}>
            <div className={classes.who}>
              <TextLink to="/p/$slug/dilemmas/enrolments/$id" params={{ slug, id: row.id }}>
                {row.organisation?.name ?? "…"}
              </TextLink>{" "}
              <State row={row} />
              <Facts row={row} />
            </div>
            {chosen && mayDecide(row) && (
              <NativeSelect
                aria-label={t("list.decisionFor", { name: row.organisation?.name ?? "…" })}
                data={choices.map((value) => ({ value, label: t(`verdict.${value}`) }))}
                value={chosen[row.id] ?? "none"}
                onChange={({ currentTarget: { value } }) => {
                  if (isChoice(value)) onChoose(row.id, value);
                }}
              />
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

function Facts({ row }: { row: EnrolmentSummary }) {
  const { t } = useTranslation("academy");
  const format = useFormat();
  const { question, country, size, mean, lowest, highest, reviews } = row;
  const one = (value: number) => format.number(value, oneDecimal);
  const score =
    mean === null || lowest === null || highest === null
      ? t("list.notYet")
      : t("list.score", {
          count: reviews,
          mean: one(mean),
          lowest: one(lowest),
          highest: one(highest),
        });
  return (
    <>
      {question && <span className={classes.asked}>{question}</span>}
      <small>
        {[country && format.country(country), t(`size.${size}`), score].filter(Boolean).join(" · ")}
      </small>
    </>
  );
}

function State({ row }: { row: EnrolmentSummary }) {
  const { t } = useTranslation("academy");
  const format = useFormat();
  const more = [
    row.waiting !== null && t("list.place", { place: row.waiting }),
    row.state === "offered" &&
      row.answerBy &&
      t("list.until", { day: format.partialDate(row.answerBy) }),
  ].filter(Boolean);
  return (
    <StateBadge tone={enrolmentTone[row.state]}>
      {[t(`state.${row.state}`), ...more].join(", ")}
    </StateBadge>
  );
}
