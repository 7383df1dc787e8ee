import type { ReactNode } from "react";
import { useFormat, useTranslation } from "@/i18n";
import type { ReportContent, ReportDilemma, ReportSession } from "../api/reports";
import classes from "./academy.module.css";
import { sittingInWords } from "./moments";
import { Results } from "./Results";

/** A report as it is read: the same order as on paper. */
export function ReportText({ content }: { content: ReportContent }) {
  const { t } = useTranslation("academy");
  const format = useFormat();
  const { modules, participants, evaluation, aims, method } = content;
  return (
    <div className={classes.report}>
      <Named said="organisers" names={content.organisers} />
      <Contents content={content} />
      {(aims.length > 0 || method.length > 0) && (
        <>
          <h2 id="about">{t("report.about")}</h2>
          <Points title={<h3>{t("report.aims")}</h3>} points={aims} />
          <Points title={<h3>{t("report.method")}</h3>} points={method} />
        </>
      )}
      {modules.map((module, index) => (
        <section key={index}>
          <h2 id={`m${index}`}>{module.title}</h2>
          <Named said="facilitators" names={module.facilitators} />
          <Named said="experts" names={module.experts} />
          <Named said="rapporteur" names={module.rapporteur} />
          <Points title={<h3>{t("report.introduction")}</h3>} points={module.introduction} />
          {module.sessions.map((session, place) => (
            <Session key={place} id={`m${index}-${place}`} session={session} />
          ))}
          <Points title={<h3>{t("report.wrapUp")}</h3>} points={module.wrapUp} />
        </section>
      ))}
      {participants.length > 0 && (
        <>
          <h2 id="participants">{t("report.participants")}</h2>
          <ul className={classes.points}>
            {participants.map(({ name, country }) => (
              <li key={name}>
                {[name, country && format.country(country)].filter(Boolean).join(", ")}
              </li>
            ))}
          </ul>
        </>
      )}
      {evaluation && (
        <>
          <h2 id="evaluation">{t("report.evaluation")}</h2>
          <p>{t("report.answered", { answered: evaluation.answered, asked: evaluation.asked })}</p>
          <Results results={evaluation.results} level="h3" />
        </>
      )}
    </div>
  );
}

function useSessionName() {
  const { t } = useTranslation("academy");
  return ({ number, title, topic }: ReportSession) => {
    const name = title ?? topic;
    return name ? t("report.sessionNamed", { number, name }) : t("report.session", { number });
  };
}

function Contents({ content }: { content: ReportContent }) {
  const { t } = useTranslation("academy");
  const sessionName = useSessionName();
  const { modules, participants, evaluation, aims, method } = content;
  return (
    <nav aria-label={t("report.contents")}>
      <h2>{t("report.contents")}</h2>
      <ul className={classes.contents}>
        {(aims.length > 0 || method.length > 0) && (
          <li>
            <a href="#about">{t("report.about")}</a>
          </li>
        )}
        {modules.map((module, index) => (
          <li key={index}>
            <a href={`#m${index}`}>{module.title}</a>
            <ul className={classes.contents}>
              {module.sessions.map((session, place) => (
                <li key={place}>
                  <a href={`#m${index}-${place}`}>{sessionName(session)}</a>
                </li>
              ))}
            </ul>
          </li>
        ))}
        {participants.length > 0 && (
          <li>
            <a href="#participants">{t("report.participants")}</a>
          </li>
        )}
        {evaluation && (
          <li>
            <a href="#evaluation">{t("report.evaluation")}</a>
          </li>
        )}
      </ul>
    </nav>
  );
}

function Session({ id, session }: { id: string; session: ReportSession }) {
  const { t } = useTranslation("academy");
  const format = useFormat();
  const sessionName = useSessionName();
  const facts = [
    session.title && session.topic,
    sittingInWords(session.starts, session.ends, format),
    session.place,
    session.cancelled && t("report.cancelled"),
  ].filter(Boolean);
  return (
    <>
      <h3 id={id}>{sessionName(session)}</h3>
      {facts.length > 0 && <p className={classes.muted}>{facts.join(" · ")}</p>}
      {session.dilemmas.map((dilemma, index) => (
        <Dilemma key={index} dilemma={dilemma} />
      ))}
    </>
  );
}

function Dilemma({ dilemma }: { dilemma: ReportDilemma }) {
  const { t } = useTranslation("academy");
  const format = useFormat();
  const { presenters, country, cityHidden, background, ideas, result } = dilemma;
  const who = cityHidden
    ? t("report.cityHidden")
    : [presenters.join(", "), country && format.country(country)].filter(Boolean).join(" · ");
  return (
    <>
      <h4>{dilemma.question}</h4>
      {who && <p className={classes.muted}>{who}</p>}
      {background && (
        <>
          <h5>{t("report.background")}</h5>
          <Lines text={background} />
        </>
      )}
      <Points
        title={<h5>{t("report.ideas")}</h5>}
        points={ideas.map(({ text, organisation }) =>
          organisation ? `${text} (${organisation})` : text,
        )}
      />
      {result && (
        <>
          <h5>{t("report.result")}</h5>
          <Lines text={result} />
        </>
      )}
    </>
  );
}

const Lines = ({ text }: { text: string }) =>
  text.split(/\n\s*\n/).map((paragraph, index) => <p key={index}>{paragraph}</p>);

function Points({ title, points }: { title: ReactNode; points: string[] }) {
  if (points.length === 0) return null;
  return (
    <>
      {title}
      <ul className={classes.points}>
        {points.map((point, index) => (
          <li key={index}>{point}</li>
        ))}
      </ul>
    </>
  );
}

interface NamedProps {
  said: "organisers" | "facilitators" | "experts" | "rapporteur";
  names: string[];
}

function Named({ said, names }: NamedProps) {
  const { t } = useTranslation("academy");
  if (names.length === 0) return null;
  return <p className={classes.muted}>{t(`report.${said}`, { names: names.join(", ") })}</p>;
}
