import { Button } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "@/i18n";
import { StateBadge } from "@/ui/badges";
import { doWithUndo } from "@/ui/doWithUndo";
import { TextLink } from "@/ui/links";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { type Balance, type JudgedTarget, useMandateChanges } from "../api/mandates";
import { useBalanceWords } from "./useBalanceWords";
import classes from "./mandate.module.css";

/** Each target in words: met or not, what is missing, and who could close it. */
export function TargetList({ slug, balance }: { slug: string; balance: Balance }) {
  const { t } = useTranslation("mandate");
  const [problem, setProblem] = useState<unknown>(null);
  const changes = useMandateChanges(slug);
  const words = useBalanceWords();

  async function drop(target: JudgedTarget) {
    const { dimension, value, bound, measure, amount, note } = target;
    const idempotency = { "Idempotency-Key": crypto.randomUUID() };
    setProblem(null);
    try {
      await doWithUndo({
        act: () => changes.dropTarget(target.id),
        undo: () =>
          changes.setTarget(
            { dimension, value, bound, measure, amount, note },
            { etag: "", idempotency },
          ),
        said: t("target.dropped", { what: words.target(target) }),
      });
    } catch (refusal) {
      setProblem(refusal);
    }
  }

  if (balance.targets.length === 0) return <p>{t("target.none")}</p>;
  return (
    <>
      {problem !== null && <ProblemNotice error={problem} />}
      <ul className={classes.targets}>
        {balance.targets.map((target) => (
          <li key={target.id} className={classes.target}>
            <div className={classes.targetHead}>
              <strong>{words.target(target)}</strong>
              <StateBadge tone={target.met ? "good" : "warn"}>
                {t(target.met ? "target.met" : "target.notMet")}
              </StateBadge>
              {balance.mayEdit && (
                <Button
                  variant="subtle"
                  size="compact-sm"
                  color="gray"
                  className="ct-no-print"
                  leftSection={<IconTrash size={16} aria-hidden="true" />}
                  aria-label={t("target.dropOne", { what: words.target(target) })}
                  onClick={() => void drop(target)}
                >
                  {t("target.drop")}
                </Button>
              )}
            </div>
            <p className={classes.targetText}>
              <Reading slug={slug} target={target} members={balance.members} />
            </p>
            {target.note && <p className={classes.targetNote}>{target.note}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}

function Reading({
  slug,
  target,
  members,
}: {
  slug: string;
  target: JudgedTarget;
  members: number;
}) {
  const { t } = useTranslation("mandate");
  const { organisations, gap, candidates, bound, met } = target;
  const now = t("target.now", { count: organisations, members });
  if (met) return now;
  if (bound === "at-most") {
    return (
      <>
        {now} {gap !== null && t("target.tooMany", { count: gap })}{" "}
        <TextLink to="/p/$slug/stakeholders/ending" params={{ slug }}>
          {t("target.seeEnding")}
        </TextLink>
      </>
    );
  }
  return (
    <>
      {now} {gap === null ? t("target.never") : t("target.missing", { count: gap })}{" "}
      {candidates === 0 ? (
        t("target.nobody")
      ) : (
        <TextLink to="/p/$slug/stakeholders" params={{ slug }} search={candidatesOf(target)}>
          {t("target.candidates", { count: candidates })}
        </TextLink>
      )}
    </>
  );
}

/** The list of organisations that have the value and no seat. */
export function candidatesOf({ dimension, value }: JudgedTarget) {
  const seatless = ["true"];
  if (dimension === "migrant-led") return { kind: ["migrant-led"], seatless };
  return { [dimension]: [value], seatless };
}
