import { useState } from "react";
import { useFormat, useTranslation } from "@/i18n";
import { StateBadge } from "@/ui/badges";
import { TextLink } from "@/ui/links";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { notify } from "@/ui/toasts";
import { type Participant, useParticipantChanges } from "../api/participants";
import { OwnStepDialog } from "./OwnStepDialog";
import { PersonMenu } from "./PersonMenu";
import { personDraft, toValues } from "./personValues";
import { useRefusals } from "./refusals";
import { RoleSelect } from "./RoleSelect";
import { useRoleWords } from "./useRoleWords";
import classes from "./partnership.module.css";

/** One person: who, for whom, in which role, since when; and what may be done, for those who govern. */
export function PersonRow({ slug, person }: { slug: string; person: Participant }) {
  const { t } = useTranslation("partnership");
  const words = useRoleWords();
  const refusals = useRefusals();
  const changes = useParticipantChanges(slug);
  const [problem, setProblem] = useState<unknown>(null);
  const [leaving, setLeaving] = useState(false);
  const { name, organisationId, organisationName } = person;
  const sentence = refusals.at("role", problem);

  async function attempt(act: () => Promise<unknown>) {
    setProblem(null);
    try {
      await act();
    } catch (refusal) {
      setProblem(refusal);
    }
  }

  async function inviteAgain() {
    await changes.inviteAgain(person);
    notify(t("people.invitedAgain", { name }));
  }

  async function remove() {
    setLeaving(false);
    await changes.remove(person);
    if (person.you) notify(t("own.left"));
    else {
      notify(t(person.joinedAt === null ? "people.withdrawn" : "people.removed", { name }), () =>
        changes.invite(personDraft(toValues(person))),
      );
    }
  }

  return (
    <div className={classes.person}>
      <div className={classes.who}>
        <span className={classes.name}>{name}</span>
        {person.you && <span className={classes.quiet}> ({t("people.you")})</span>}
        {person.email && (
          <div className={`${classes.quiet ?? ""} ${classes.address ?? ""}`}>{person.email}</div>
        )}
      </div>
      <div className={`${classes.quiet ?? ""} ${classes.organisation ?? ""}`}>
        {organisationId && organisationName ? (
          <TextLink to="/p/$slug/stakeholders/$id" params={{ slug, id: organisationId }}>
            {organisationName}
          </TextLink>
        ) : (
          t("people.noOrganisation")
        )}
      </div>
      <div className={classes.role}>
        {person.may.edit ? <RoleSelect slug={slug} person={person} /> : words.nameOf(person.role)}
      </div>
      <Since person={person} />
      {person.may.remove && (
        <div className={classes.more}>
          <PersonMenu
            slug={slug}
            person={person}
            onInviteAgain={() => void attempt(inviteAgain)}
            onRemove={() => (person.you ? setLeaving(true) : void attempt(remove))}
          />
        </div>
      )}
      {problem !== null && (
        <div className={classes.problem}>
          {sentence ? (
            <p role="alert" className={classes.refusal}>
              {sentence}
            </p>
          ) : (
            <ProblemNotice error={problem} />
          )}
        </div>
      )}
      {leaving && (
        <OwnStepDialog
          title={t("own.leaveTitle")}
          text={t("own.leaveText")}
          verb={t("own.leaveDo")}
          onKeep={() => setLeaving(false)}
          onDo={() => void attempt(remove)}
        />
      )}
    </div>
  );
}

function Since({ person }: { person: Participant }) {
  const { t } = useTranslation("partnership");
  const format = useFormat();
  const at = person.joinedAt ?? person.invitedAt;
  const words = person.joinedAt === null ? t("people.invited") : t("people.joined");
  return (
    <div className={classes.when}>
      <StateBadge tone={person.joinedAt === null ? "going" : "quiet"}>{words}</StateBadge>{" "}
      <time dateTime={at} title={format.moment(at)} className={classes.quiet}>
        {format.ago(at)}
      </time>
    </div>
  );
}
