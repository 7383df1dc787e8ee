import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import { useFormat, useTranslation } from "@/i18n";
import { Dialog } from "@/ui/Dialog";
import { LinkButton } from "@/ui/links";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { notify } from "@/ui/toasts";
import { type Evaluation, useEvaluationChanges } from "../api/evaluation";
import classes from "./academy.module.css";

interface EvaluationStepsProps {
  slug: string;
  evaluation: Evaluation;
  etag: string;
}

const inTwoWeeks = () => new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10);

/** Write the questions, ask, close: one after the other. */
export function EvaluationSteps({ slug, evaluation, etag }: EvaluationStepsProps) {
  const { t } = useTranslation("academy");
  const format = useFormat();
  const { id, state, questions, ended, participants, answerBy } = evaluation;
  const { ask, close } = useEvaluationChanges(slug, id);
  const [day, setDay] = useState(inTwoWeeks);
  const [closing, setClosing] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);

  async function take(act: () => Promise<unknown>, said: string) {
    setClosing(false);
    setProblem(null);
    try {
      await act();
      notify(said);
    } catch (refusal) {
      setProblem(refusal);
    }
  }

  return (
    <div className="ct-no-print">
      {problem !== null && <ProblemNotice error={problem} />}
      {state === "draft" && (
        <>
          <div className={classes.acts}>
            <LinkButton
              to="/p/$slug/dilemmas/academies/$id/evaluation/questions"
              params={{ slug, id }}
              variant={questions.length === 0 ? "filled" : "default"}
            >
              {t(questions.length === 0 ? "evaluation.edit" : "evaluation.editAgain")}
            </LinkButton>
          </div>
          {questions.length > 0 && !ended && <p>{t("evaluation.notYet")}</p>}
          {questions.length > 0 && ended && (
            <>
              <p>{t("evaluation.askAbout", { count: participants })}</p>
              <TextInput
                type="date"
                label={t("evaluation.answerBy")}
                value={day}
                maw="16rem"
                onChange={({ currentTarget: { value } }) => setDay(value)}
              />
              <div className={classes.acts}>
                <Button
                  disabled={day === ""}
                  onClick={() => void take(() => ask(day, etag), t("evaluation.asked"))}
                >
                  {t("evaluation.ask")}
                </Button>
              </div>
            </>
          )}
        </>
      )}
      {state === "asking" && (
        <>
          <p>
            {answerBy && t("evaluation.until", { day: format.partialDate(answerBy) })}{" "}
            {t("evaluation.hidden")}
          </p>
          <Button variant="default" onClick={() => setClosing(true)}>
            {t("evaluation.close")}
          </Button>
        </>
      )}
      {closing && (
        <Dialog title={t("evaluation.closeTitle")} onClose={() => setClosing(false)}>
          <p>{t("evaluation.closeText")}</p>
          <Button color="red" onClick={() => void take(() => close(etag), t("evaluation.closed"))}>
            {t("evaluation.close")}
          </Button>
        </Dialog>
      )}
    </div>
  );
}
