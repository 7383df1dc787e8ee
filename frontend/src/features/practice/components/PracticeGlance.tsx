import type { ReactNode } from "react";
import { useFormat, useTranslation } from "@/i18n";
import type { Practice } from "../api/practices";
import classes from "./practice.module.css";
import { usePracticeWords } from "./usePracticeWords";

/** What it takes and gives at a glance; what is not known says so. */
export function PracticeGlance({ practice }: { practice: Practice }) {
  const { t } = useTranslation("practice");
  const format = useFormat();
  const words = usePracticeWords();
  const { outcome, since, reached, effort, personDays, cost } = practice;
  const days = words.days(personDays);
  const facts: [string, ReactNode, ReactNode?][] = [
    [t("field.outcome"), outcome && t(`outcome.${outcome}`)],
    [t("field.since"), since && format.partialDate(since)],
    [t("field.reached"), words.people(reached)],
    [t("field.effort"), days ?? effort, days && effort],
    [t("field.cost"), words.cost(cost)],
  ];
  return (
    <dl className={classes.glance} aria-label={t("detail.facts")}>
      {facts.map(([name, value, more]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {value ?? t("fact.unknown")}
            {more && <small>{more}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
