import { useState } from "react";
import { useFormat, useTranslation } from "@/i18n";
import { StateBadge } from "@/ui/badges";
import { ProblemNotice } from "@/ui/ProblemNotice";
import type { Takeaway, Way } from "../api/way";
import classes from "./followup.module.css";
import { TakeawayTools } from "./TakeawayTools";
import { toneOf, useFollowUpWords } from "./useFollowUpWords";

/** What the presenter takes with them, in their order: what, who, by when, and what came of it. */
export function TakeawayList({ slug, way }: { slug: string; way: Way }) {
  const [problem, setProblem] = useState<unknown>(null);
  return (
    <>
      {problem !== null && <ProblemNotice error={problem} />}
      <ol className={classes.list}>
        {way.takeaways.map((takeaway) => (
          <li key={takeaway.id}>
            <TakeawayWords takeaway={takeaway} />
            <TakeawayTools slug={slug} way={way} takeaway={takeaway} onProblem={setProblem} />
          </li>
        ))}
      </ol>
    </>
  );
}

function TakeawayWords({ takeaway }: { takeaway: Takeaway }) {
  const { t } = useTranslation("followup");
  const format = useFormat();
  const words = useFollowUpWords();
  const { text, due, state, outcome, answeredAt, contributionText } = takeaway;
  const facts = [
    words.who(takeaway),
    due && t("takeaway.due", { when: format.partialDate(due) }),
    answeredAt && t("takeaway.told", { when: format.day(answeredAt) }),
  ].filter(Boolean);
  return (
    <>
      <span className={classes.text}>{text}</span>{" "}
      <StateBadge tone={toneOf[state]}>{words.state(state)}</StateBadge>
      {facts.length > 0 && <span className={classes.small}>{facts.join(" · ")}</span>}
      {contributionText && (
        <span className={classes.small}>{t("takeaway.from", { text: contributionText })}</span>
      )}
      {outcome && <p className={classes.outcome}>{outcome}</p>}
    </>
  );
}
