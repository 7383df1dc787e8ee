import { useState } from "react";
import { IdeaActs } from "@/features/consultation";
import { useFormat, useTranslation } from "@/i18n";
import { TextLink } from "@/ui/links";
import type { Contribution } from "../api/room";
import { takesStances } from "./asked";
import { RewordForm } from "./RewordForm";
import classes from "./room.module.css";
import { SaidActs } from "./SaidActs";
import { StanceBar } from "./StanceBar";
import { useRoom } from "./useRoom";

/** One contribution: what kind, in its language, in whose name, and what can be done with it. */
export function Said({ said }: { said: Contribution }) {
  const { slug, consultation } = useRoom();
  const { t } = useTranslation("room");
  const [changing, setChanging] = useState(false);
  return (
    <article
      className={classes.said}
      data-kind={said.kind}
      data-mine={said.mine || undefined}
      data-gone={said.state !== "shown" || undefined}
      id={`said-${said.id}`}
    >
      <SaidHead said={said} />
      {said.state === "hidden" && (
        <p className={classes.gone}>{t("said.hidden", { reason: said.reason ?? "" })}</p>
      )}
      {said.state === "withdrawn" && <p className={classes.gone}>{t("said.withdrawn")}</p>}
      {changing ? (
        <RewordForm
          said={said}
          onDone={() => {
            setChanging(false);
          }}
        />
      ) : (
        <p className={classes.body} lang={said.language} dir="auto">
          {said.body}
        </p>
      )}
      {said.kind === "practice" && (
        <p className={classes.practice}>
          {said.practice ? (
            <TextLink
              to="/p/$slug/dilemmas/practices/$id"
              params={{ slug, id: said.practice.id }}
              target="_blank"
            >
              {said.practice.title}
            </TextLink>
          ) : (
            t("said.practiceHidden")
          )}
        </p>
      )}
      {said.state === "shown" && (said.kind === "idea" || said.kind === "practice") && (
        <>
          <StanceBar said={said} />
          {!takesStances(consultation) && (
            <IdeaActs slug={slug} consultation={consultation} contribution={said} />
          )}
        </>
      )}
      {!changing && (
        <SaidActs
          said={said}
          onChange={() => {
            setChanging(true);
          }}
        />
      )}
    </article>
  );
}

function SaidHead({ said }: { said: Contribution }) {
  const { consultation } = useRoom();
  const { t } = useTranslation("room");
  const format = useFormat();
  const by = said.author ?? said.organisation?.name ?? t("said.nameless");
  const about =
    consultation.dilemmas.length > 1
      ? consultation.dilemmas.find(({ id }) => id === said.dilemmaId)?.question
      : undefined;
  return (
    <header className={classes.saidHead}>
      <span className={classes.kind}>{t(`kind.${said.kind}`)}</span>
      {said.outcome && (
        <span className={classes.outcome} data-outcome={said.outcome}>
          {t(`outcome.${said.outcome}`)}
        </span>
      )}
      <span className={classes.by}>
        {said.mine && said.attribution === "person" ? t("said.you") : by}
        {said.author && said.organisation && `, ${said.organisation.name}`}
        {said.mine && said.attribution !== "person" && ` (${t("said.you")})`}
      </span>
      <time
        className={classes.when}
        dateTime={said.createdAt}
        title={format.moment(said.createdAt)}
      >
        {format.time(said.createdAt)}
      </time>
      {said.editedAt && <span className={classes.when}>{t("said.edited")}</span>}
      {about && <span className={classes.about}>{t("said.on", { question: about })}</span>}
    </header>
  );
}
