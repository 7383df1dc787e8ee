import { linkOptions } from "@tanstack/react-router";
import { useFormat, useTranslation } from "@/i18n";
import { DetailSection, SectionLink } from "@/ui/detail-page";
import { TextLink } from "@/ui/links";
import type { AgendaEvent } from "../api/events";
import classes from "./agenda.module.css";
import { hoursInWords } from "./moment";
import { useEventWords } from "./useEventWords";

/** The programme: sessions in the order of their time. */
export function SessionList({ slug, event }: { slug: string; event: AgendaEvent }) {
  const { t } = useTranslation("agenda");
  const format = useFormat();
  const words = useEventWords();
  const { sessions, may } = event;
  if (event.parent || (sessions.length === 0 && !may.edit)) return null;
  return (
    <DetailSection
      title={t("detail.sessions")}
      action={
        may.edit && (
          <SectionLink
            link={linkOptions({
              to: "/p/$slug/events/new",
              params: { slug },
              search: { parent: [event.id] },
            })}
          >
            {t("detail.addSession")}
          </SectionLink>
        )
      }
    >
      {sessions.length === 0 && <p className={classes.quiet}>{t("detail.noSessions")}</p>}
      <ul className={classes.sessions}>
        {sessions.map((session) => (
          <li key={session.id} className={classes.session}>
            <span className={classes.hours}>{hoursInWords(session.starts, session.ends)}</span>
            <span>
              <TextLink to="/p/$slug/events/$id" params={{ slug, id: session.id }}>
                {session.title}
              </TextLink>
              <span className={classes.meta}>
                {" "}
                {[
                  session.kind && words.kind(session.kind),
                  format.list(session.organisers.map(({ shortName, name }) => shortName ?? name)),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </DetailSection>
  );
}
