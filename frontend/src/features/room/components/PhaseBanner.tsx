import { textIn } from "@/features/consultation";
import { Title } from "@mantine/core";
import { useFormat, useTranslation } from "@/i18n";
import { askOf, presentPhase } from "./asked";
import { LeadPanel } from "./LeadPanel";
import { PhaseClock } from "./PhaseClock";
import classes from "./room.module.css";
import { useRoom } from "./useRoom";

/** What this phase is for, what is asked of me, and how long it goes on. Always in sight. */
export function PhaseBanner() {
  const { room, consultation } = useRoom();
  const { t, i18n } = useTranslation("room");
  const phase = presentPhase(consultation);
  const ask = askOf(consultation);
  const name = phase ? textIn(phase.name, i18n.language) : "";
  const place = { number: (consultation.phase ?? 0) + 1, count: consultation.phases.length };
  return (
    <section className={classes.banner} aria-label={t("phase.label", place)}>
      <div className={classes.bannerText}>
        {phase ? (
          <>
            <p className={classes.place}>{t("phase.label", place)}</p>
            <Title order={2} size="h3" className={classes.phaseName}>
              {name}
            </Title>
            <p className={classes.purpose}>{textIn(phase.purpose, i18n.language)}</p>
            <p className={classes.asked}>
              <strong>{t("phase.asked")}:</strong> {t(`ask.${ask}`)}
              {phase.sees === "after-phase" && ` ${t("phase.held")}`}
            </p>
          </>
        ) : (
          <Standing />
        )}
      </div>
      {phase && <PhaseClock room={room} />}
      <LeadPanel />
      <span className="ct-visually-hidden" role="status">
        {phase && `${t("phase.now", { ...place, name })} ${t(`ask.${ask}`)}`}
      </span>
    </section>
  );
}

/** Before it begins and after it ended. */
function Standing() {
  const { consultation } = useRoom();
  const { t } = useTranslation("room");
  const format = useFormat();
  const { state, startsAt } = consultation;
  if (state === "ended") return <p className={classes.standing}>{t("page.over")}</p>;
  if (state === "cancelled") return <p className={classes.standing}>{t("page.cancelled")}</p>;
  return (
    <p className={classes.standing}>
      {t("page.notBegun")} {startsAt && t("page.begins", { when: format.moment(startsAt) })}
    </p>
  );
}
