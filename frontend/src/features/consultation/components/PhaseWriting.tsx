import { useFormat, useTranslation } from "@/i18n";
import type { Phase } from "../api/protocols";
import classes from "./phases.module.css";
import { useConsultationWords } from "./useConsultationWords";

/** Who writes what in a phase, and what others see of it, in sentences. */
export function PhaseWriting({ phase }: { phase: Phase }) {
  const { t } = useTranslation("consultation");
  const format = useFormat();
  const words = useConsultationWords();
  const writes = phase.writes;
  if (writes.length === 0) return <p className={classes.writing}>{t("phases.nobody")}</p>;
  return (
    <ul className={classes.writing}>
      {writes.map(({ role, kinds }) => (
        <li key={role}>
          {t("phases.writes", {
            who: t(`phases.who.${role}`),
            what: format.list(kinds.map(words.what)),
          })}
        </li>
      ))}
      <li>{t(`phases.${phase.sees}`)}</li>
    </ul>
  );
}
