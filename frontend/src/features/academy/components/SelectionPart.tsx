import { Button, Textarea } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "@/i18n";
import { DetailSection } from "@/ui/detail-page";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { notify } from "@/ui/toasts";
import { type EnrolmentSummary, useAcademyChanges } from "../api/academy";
import classes from "./academy.module.css";
import {
  type Chosen,
  chosenPlaces,
  freePlaces,
  proposed,
  selectionOf,
  verdicts,
} from "./selecting";

interface SelectionPartProps {
  slug: string;
  edition: string;
  rows: EnrolmentSummary[];
  places: number;
  chosen: Chosen;
  onChosen: (chosen: Chosen) => void;
}

/** The staff decide in one act: what is chosen in the list, with a reason for each kind of decision. */
export function SelectionPart(props: SelectionPartProps) {
  const { slug, edition, rows, places, chosen, onChosen } = props;
  const { t } = useTranslation("academy");
  const { select } = useAcademyChanges(slug);
  const [problem, setProblem] = useState<unknown>(null);
  const [missing, setMissing] = useState(false);
  const [busy, setBusy] = useState(false);
  const [reasons, setReasons] = useState({
    place: t("select.suggested.place"),
    waiting: t("select.suggested.waiting"),
    declined: t("select.suggested.declined"),
  });
  const free = freePlaces(rows, places);
  const taken = chosenPlaces(chosen);
  const used = verdicts.filter((verdict) => Object.values(chosen).includes(verdict));
  const complaint = complain();

  function complain() {
    if (taken > free) return t("select.tooMany");
    return missing && used.length === 0 ? t("select.nothing") : null;
  }

  async function send() {
    setMissing(true);
    if (taken > free || used.length === 0) return;
    setBusy(true);
    setProblem(null);
    try {
      await select(edition, selectionOf(rows, chosen, reasons));
      onChosen({});
      setMissing(false);
      notify(t("select.sent"));
    } catch (refusal) {
      setProblem(refusal);
    }
    setBusy(false);
  }

  return (
    <DetailSection title={t("select.title")}>
      <p>{t("select.about", { count: Math.max(0, free) })}</p>
      <div className={classes.acts}>
        <Button variant="default" onClick={() => onChosen(proposed(rows))}>
          {t("select.propose")}
        </Button>
        <span role="status">{t("select.chosen", { chosen: taken, free: Math.max(0, free) })}</span>
      </div>
      <div className={classes.reasons}>
        {used.map((verdict) => (
          <Textarea
            key={verdict}
            label={t(`select.reason.${verdict}`)}
            description={t("select.reasonHint")}
            autosize
            minRows={2}
            maxLength={4000}
            value={reasons[verdict]}
            onChange={({ currentTarget: { value } }) =>
              setReasons((before) => ({ ...before, [verdict]: value }))
            }
          />
        ))}
      </div>
      {problem !== null && <ProblemNotice error={problem} />}
      {complaint && <p role="alert">{complaint}</p>}
      <div className={classes.acts}>
        <Button loading={busy} onClick={() => void send()}>
          {t("select.send")}
        </Button>
      </div>
    </DetailSection>
  );
}
