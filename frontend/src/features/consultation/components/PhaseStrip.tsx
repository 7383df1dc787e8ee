import { useTranslation } from "@/i18n";
import type { Mode } from "../api/consultations";
import type { Phase } from "../api/protocols";
import classes from "./phases.module.css";
import { lengthOf, sumOf, useConsultationWords } from "./useConsultationWords";

interface PhaseStripProps {
  phases: Phase[];
  mode: Mode;
}

/** The phases side by side, each as wide as it is long, with its length; the sum below. */
export function PhaseStrip({ phases, mode }: PhaseStripProps) {
  const { t } = useTranslation("consultation");
  const words = useConsultationWords();
  return (
    <div className={classes.stripWhole}>
      <ol className={classes.strip} aria-label={t("phases.title")}>
        {phases.map((phase) => (
          <li key={phase.key} style={{ flexGrow: lengthOf(phase, mode) }}>
            <span className={classes.stripName}>{words.text(phase.name)}</span>
            <span className={classes.stripLength}>{words.length(lengthOf(phase, mode), mode)}</span>
          </li>
        ))}
      </ol>
      <p className={classes.sum}>
        {t("phases.count", { count: phases.length })} ·{" "}
        {t("phases.sum", { length: words.length(sumOf(phases, mode), mode) })}
      </p>
    </div>
  );
}
