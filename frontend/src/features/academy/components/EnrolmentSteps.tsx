import { Button, Textarea } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "@/i18n";
import { Dialog } from "@/ui/Dialog";
import { LinkButton } from "@/ui/links";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { notify } from "@/ui/toasts";
import { type Enrolment, useAcademyChanges } from "../api/academy";
import classes from "./academy.module.css";

interface EnrolmentStepsProps {
  slug: string;
  enrolment: Enrolment;
  etag: string;
}

/** What the reader can do with an application now. */
export function EnrolmentSteps({ slug, enrolment, etag }: EnrolmentStepsProps) {
  const { t } = useTranslation("academy");
  const { confirm, withdraw, remove } = useAcademyChanges(slug);
  const [problem, setProblem] = useState<unknown>(null);
  const [asking, setAsking] = useState<"withdraw" | "remove" | null>(null);
  const [reason, setReason] = useState("");
  const { id, steps, state, own } = enrolment;
  const may = (step: (typeof steps)[number]) => steps.includes(step);
  const has = state === "offered" || state === "confirmed";
  const withdrawing = own
    ? t(has ? "enrolment.giveBack" : "enrolment.withdraw")
    : t("enrolment.withdrawFor");

  async function take(act: () => Promise<unknown>, said: string) {
    setAsking(null);
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
      <div className={classes.acts}>
        {may("score") && (
          <LinkButton to="/p/$slug/dilemmas/enrolments/$id/score" params={{ slug, id }}>
            {t(
              enrolment.reviews.some((review) => review.own)
                ? "enrolment.scoreAgain"
                : "enrolment.score",
            )}
          </LinkButton>
        )}
        {may("confirm") && (
          <Button
            variant={own ? "filled" : "default"}
            onClick={() => void take(() => confirm(id, etag), t("enrolment.confirmed"))}
          >
            {t(own ? "enrolment.confirm" : "enrolment.confirmFor")}
          </Button>
        )}
        {may("withdraw") && (
          <Button variant="default" onClick={() => setAsking("withdraw")}>
            {withdrawing}
          </Button>
        )}
        {may("remove") && !own && (
          <Button variant="default" onClick={() => setAsking("remove")}>
            {t("enrolment.remove")}
          </Button>
        )}
      </div>
      {asking === "withdraw" && (
        <Dialog title={t("enrolment.withdrawTitle")} onClose={() => setAsking(null)}>
          <p>{t("enrolment.withdrawText")}</p>
          <Button
            color="red"
            onClick={() => void take(() => withdraw(id, etag), t("enrolment.withdrawn"))}
          >
            {withdrawing}
          </Button>
        </Dialog>
      )}
      {asking === "remove" && (
        <Dialog title={t("enrolment.removeTitle")} onClose={() => setAsking(null)}>
          <p>{t("enrolment.removeText")}</p>
          <Textarea
            label={t("enrolment.reason")}
            autosize
            minRows={2}
            required
            value={reason}
            onChange={({ currentTarget: { value } }) => setReason(value)}
          />
          <div className={classes.acts}>
            <Button
              color="red"
              disabled={reason.trim() === ""}
              onClick={() => void take(() => remove(id, reason, etag), t("enrolment.removed"))}
            >
              {t("enrolment.remove")}
            </Button>
          </div>
        </Dialog>
      )}
    </div>
  );
}
