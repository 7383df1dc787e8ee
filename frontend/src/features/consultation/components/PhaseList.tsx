import { useFormat, useTranslation } from "@/i18n";
import type { Mode } from "../api/consultations";
import type { Phase } from "../api/protocols";
import classes from "./phases.module.css";
import { PhaseWriting } from "./PhaseWriting";
import { lengthOf, useConsultationWords } from "./useConsultationWords";
import { useIsPast } from "./useIsPast";

interface PhaseListProps {
  phases: Phase[];
  mode: Mode;
  /** Place of the one that goes on; null before the beginning. */
  phase: number | null;
  endsAt: string | null;
  /** All of them are done. */
  over: boolean;
}

/** The phases of a consultation in their order: purpose, length, and which one goes on until when. */
export function PhaseList({ phases, mode, phase, endsAt, over }: PhaseListProps) {
  const { t } = useTranslation("consultation");
  const words = useConsultationWords();
  const place = phase ?? -1;
  return (
    <>
      <ol className={classes.list}>
        {phases.map((one, index) => {
          const isNow = !over && index === place;
          const isPast = index < place || (over && index <= place);
          return (
            <li
              key={one.key}
              data-now={isNow || undefined}
              data-past={isPast || undefined}
              aria-current={isNow ? "step" : undefined}
            >
              <div className={classes.head}>
                <strong>{words.text(one.name)}</strong>
                <span className={classes.length}>{words.length(lengthOf(one, mode), mode)}</span>
                {isNow && <span className={classes.now}>{t("phases.now")}</span>}
                {isPast && <span className={classes.length}>{t("phases.past")}</span>}
                {isNow && endsAt && <Deadline at={endsAt} />}
              </div>
              <p>{words.text(one.purpose)}</p>
            </li>
          );
        })}
      </ol>
      <details className={classes.how}>
        <summary>{t("phases.how")}</summary>
        <ol className={classes.plain}>
          {phases.map((one) => (
            <li key={one.key}>
              <strong>{words.text(one.name)}</strong>
              <PhaseWriting phase={one} />
            </li>
          ))}
        </ol>
      </details>
    </>
  );
}

function Deadline({ at }: { at: string }) {
  const { t } = useTranslation("consultation");
  const format = useFormat();
  const isOver = useIsPast(at);
  return (
    <time dateTime={at} title={format.moment(at)} className={classes.deadline}>
      {t(isOver ? "phases.over" : "phases.ends", {
        when: isOver ? format.moment(at) : format.ago(at),
      })}
    </time>
  );
}
