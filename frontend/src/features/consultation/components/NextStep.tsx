import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "@/i18n";
import { doWithUndo } from "@/ui/doWithUndo";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { notify } from "@/ui/toasts";
import { type Consultation, type ConsultationChanges, mayRead } from "../api/consultations";
import classes from "./consultation.module.css";
import { OpenRoomLink } from "./OpenRoomLink";

interface NextStepProps {
  slug: string;
  consultation: Consultation;
  etag: string;
  changes: ConsultationChanges;
}

/** Where it stands, the way into the room, and what those who plan may do. */
export function NextStep({ slug, consultation, etag, changes }: NextStepProps) {
  const { t } = useTranslation("consultation");
  const [problem, setProblem] = useState<unknown>(null);
  const { id, state, may, myRole } = consultation;
  const isLetIn = mayRead(consultation);
  const listens = may.write.length === 0;
  const stand =
    state === "running" && listens
      ? "runningListen"
      : state === "ended" && !isLetIn
        ? "endedClosed"
        : state;
  const goesOn = state === "planned" || state === "running";

  async function attempt(step: () => Promise<unknown>) {
    setProblem(null);
    try {
      await step();
    } catch (refusal) {
      setProblem(refusal);
    }
  }

  async function callOff() {
    let latest = etag;
    await doWithUndo({
      act: async () => {
        latest = (await changes.callOff(id, etag)).etag;
      },
      undo: () => changes.planAgain(id, latest),
      said: t("page.calledOff"),
    });
  }

  async function planAgain() {
    await changes.planAgain(id, etag);
    notify(t("page.plannedAgain"));
  }

  return (
    <section className={`${classes.next ?? ""} ct-no-print`} aria-label={t(`state.${state}`)}>
      <p>{t(`page.${stand}`)}</p>
      {state === "planned" && myRole === "facilitator" && <p>{t("page.plannedLead")}</p>}
      {!isLetIn && state !== "cancelled" && <p>{t("page.closedToYou")}</p>}
      {problem !== null && <ProblemNotice error={problem} />}
      <div className={classes.buttons}>
        {isLetIn && state !== "cancelled" && <OpenRoomLink slug={slug} id={id} primary={goesOn} />}
        {may.steps.includes("cancel") && (
          <Button variant="default" onClick={() => void attempt(callOff)}>
            {t("page.callOff")}
          </Button>
        )}
        {may.steps.includes("restore") && (
          <Button onClick={() => void attempt(planAgain)}>{t("page.planAgain")}</Button>
        )}
      </div>
    </section>
  );
}
