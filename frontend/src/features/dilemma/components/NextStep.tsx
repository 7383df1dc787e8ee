import { Button, Title } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "@/i18n";
import { doWithUndo } from "@/ui/doWithUndo";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { notify } from "@/ui/toasts";
import type { Tagged } from "@/api";
import type { Dilemma, DilemmaChanges } from "../api/dilemmas";
import classes from "./dilemma.module.css";
import { WordsForm } from "./WordsForm";

interface NextStepProps {
  dilemma: Dilemma;
  etag: string;
  changes: DilemmaChanges;
}

/** Where the dilemma stands, in sentences that say what happens next, and the steps that are open to the reader. */
export function NextStep({ dilemma, etag, changes }: NextStepProps) {
  const { t } = useTranslation("dilemma");
  const [problem, setProblem] = useState<unknown>(null);
  const [asking, setAsking] = useState<"decline" | "conclude" | null>(null);
  const { id, may } = dilemma;
  const who = t(`next.willSee.${dilemma.visibility}`);

  async function attempt(step: () => Promise<unknown>) {
    setProblem(null);
    try {
      await step();
      setAsking(null);
    } catch (refusal) {
      setProblem(refusal);
    }
  }

  /** Steps that lead back by "reopen". */
  const undoable = (step: () => Promise<Tagged<Dilemma>>, said: string) =>
    attempt(async () => {
      let latest = etag;
      await doWithUndo({
        act: async () => {
          latest = (await step()).etag;
        },
        undo: () => changes.reopen(id, latest),
        said,
      });
    });

  const plain = (step: () => Promise<unknown>, said: string) =>
    attempt(async () => {
      await step();
      notify(said);
    });

  return (
    <section className={`${classes.next ?? ""} ct-no-print`} aria-labelledby="next-step">
      <Title order={2} size="h4" id="next-step">
        {t("next.title")}
      </Title>
      <Sentence dilemma={dilemma} who={who} />
      {problem !== null && <ProblemNotice error={problem} />}
      {asking === "decline" && (
        <WordsForm
          label={t("next.declineLabel")}
          hint={t("next.declineHint")}
          send={t("next.declineSend")}
          required
          onSend={(reason) =>
            undoable(() => changes.decline(id, etag, reason), t("next.declined_done"))
          }
          onCancel={() => setAsking(null)}
        />
      )}
      {asking === "conclude" && (
        <WordsForm
          label={t("next.concludeLabel")}
          hint={t("next.concludeHint")}
          send={t("next.concludeSend")}
          initial={dilemma.result ?? ""}
          onSend={(result) =>
            undoable(
              () => changes.conclude(id, etag, result === "" ? null : result),
              t("next.concluded_done"),
            )
          }
          onCancel={() => setAsking(null)}
        />
      )}
      {asking === null && (
        <div className={classes.buttons}>
          {may.accept && (
            <Button
              onClick={() =>
                void plain(() => changes.accept(id, etag), t("next.accepts", { who: capital(who) }))
              }
            >
              {t("next.accept")}
            </Button>
          )}
          {may.decline && (
            <Button variant="default" onClick={() => setAsking("decline")}>
              {t("next.decline")}
            </Button>
          )}
          {may.conclude && (
            <Button onClick={() => setAsking("conclude")}>{t("next.conclude")}</Button>
          )}
          {may.withdraw && (
            <Button
              variant="default"
              onClick={() =>
                void undoable(() => changes.withdraw(id, etag), t("next.withdrawn_done"))
              }
            >
              {t("next.withdraw")}
            </Button>
          )}
          {may.reopen && (
            <Button
              variant="default"
              onClick={() => void plain(() => changes.reopen(id, etag), t("next.reopened"))}
            >
              {t("next.reopen")}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

const capital = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1);

function Sentence({ dilemma, who }: { dilemma: Dilemma; who: string }) {
  const { t } = useTranslation("dilemma");
  const { state, may, mine, declineReason } = dilemma;
  if (state === "proposed") {
    if (may.accept) return <p>{t("next.proposedCurator", { who })}</p>;
    return <p>{t(mine ? "next.proposedMine" : "next.proposed")}</p>;
  }
  return (
    <p>
      {t(`next.${state}`)}
      {declineReason && ` ${t("next.declinedBecause", { reason: declineReason })}`}
    </p>
  );
}
