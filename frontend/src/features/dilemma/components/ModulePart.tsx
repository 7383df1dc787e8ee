import { Title } from "@mantine/core";
import { CalendarLink, sittingInWords } from "@/features/academy";
import { useFormat, useTranslation } from "@/i18n";
import { StateBadge } from "@/ui/badges";
import { TextLink } from "@/ui/links";
import type { Module, Session } from "../api/editions";
import classes from "./dilemma.module.css";
import { OrganisationNames } from "./OrganisationNames";
import { Points } from "./Points";
import { ModuleTools, SessionTools } from "./ProgrammeTools";
import { toneOf, useDilemmaWords } from "./useDilemmaWords";

interface ModulePartProps {
  slug: string;
  module: Module;
  /** The reader may change the programme. */
  edits: boolean;
  /** It is the last one of the programme. */
  last: boolean;
}

/**
 * One theme of the academy: who was there, what was said at the start, its sessions, what came out.
 * No landmarks, for titles may come twice: the headings lead through the programme.
 */
export function ModulePart({ slug, module, edits, last }: ModulePartProps) {
  const { t } = useTranslation("dilemma");
  const { facilitators, experts, rapporteur } = module;
  const people = [
    { role: t("edition.facilitators"), who: facilitators },
    { role: t("edition.experts"), who: experts },
    { role: t("edition.rapporteur"), who: rapporteur ? [rapporteur] : [] },
  ].filter(({ who }) => who.length > 0);
  return (
    <section className={classes.module}>
      <Title order={3}>{module.title}</Title>
      {people.length > 0 && (
        <p className={classes.people}>
          {people.map(({ role, who }, index) => (
            <span key={role}>
              {index > 0 && " · "}
              {role} <OrganisationNames slug={slug} of={who} />
            </span>
          ))}
        </p>
      )}
      <Points title={t("edition.introduction")} points={module.introduction} />
      {module.sessions.map((session) => (
        <SessionPart key={session.id} slug={slug} module={module} session={session} edits={edits} />
      ))}
      <Points title={t("edition.wrapUp")} points={module.wrapUp} />
      {edits && <ModuleTools slug={slug} module={module} last={last} />}
    </section>
  );
}

interface SessionPartProps {
  slug: string;
  module: Module;
  session: Session;
  edits: boolean;
}

function SessionPart({ slug, module, session, edits }: SessionPartProps) {
  const { t } = useTranslation("dilemma");
  const format = useFormat();
  const { number, title, topic, dilemmas, starts, ends, place, cancelled } = session;
  const name = title ?? topic ?? t("detail.sessionNumber", { number });
  return (
    <section className={classes.session}>
      <span className={classes.ordinal} aria-hidden="true">
        {number}
      </span>
      <div>
        <Title order={4}>
          <span className="ct-visually-hidden">{t("detail.sessionNumber", { number })}: </span>
          {name}
        </Title>
        {title && topic && <p className={classes.people}>{topic}</p>}
        {(starts ?? place) && (
          <p className={classes.people}>
            {[sittingInWords(starts, ends, format), place].filter(Boolean).join(" · ")}{" "}
            {cancelled && <StateBadge tone="warn">{t("edition.isCancelled")}</StateBadge>}{" "}
            {starts && <CalendarLink slug={slug} of="sessions" id={session.id} name={name} />}
          </p>
        )}
        {dilemmas.length === 0 && <p>{t("edition.noDilemmas")}</p>}
        <Questions slug={slug} dilemmas={dilemmas} />
        {edits && <SessionTools slug={slug} module={module} session={session} />}
      </div>
    </section>
  );
}

function Questions({ slug, dilemmas }: { slug: string; dilemmas: Session["dilemmas"] }) {
  const { t } = useTranslation("dilemma");
  const words = useDilemmaWords();
  const format = useFormat();
  return (
    <ul className={classes.questions}>
      {dilemmas.map((dilemma) => (
        <li key={dilemma.id}>
          <TextLink to="/p/$slug/dilemmas/$id" params={{ slug, id: dilemma.id }}>
            {dilemma.question}
          </TextLink>
          <small>
            {[
              words.presenters(dilemma),
              dilemma.country && format.country(dilemma.country),
              dilemma.ideas > 0 && t("index.ideas", { count: dilemma.ideas }),
            ]
              .filter(Boolean)
              .join(" · ")}{" "}
            {dilemma.state !== "concluded" && (
              <StateBadge tone={toneOf[dilemma.state]}>{words.state(dilemma.state)}</StateBadge>
            )}
          </small>
        </li>
      ))}
    </ul>
  );
}
