import { Button, Checkbox } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useIdempotencyKey } from "@/api";
import { useTranslation } from "@/i18n";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { notify } from "@/ui/toasts";
import {
  type InvitationDraft,
  type InvitationPreview,
  type InvitationWords,
  useInviting,
} from "../api/batches";
import { LetterWords } from "./LetterWords";
import { useInvitingWords } from "./useInvitingWords";
import classes from "./inviting.module.css";

interface InvitePreviewProps {
  slug: string;
  words: InvitationWords;
  preview: InvitationPreview;
}

type Person = InvitationPreview["items"][number];

/** What would become of each person; who would be invited can be left out. */
export function InvitePreview({ slug, words, preview }: InvitePreviewProps) {
  const { t } = useTranslation("inviting");
  const { verdictOf } = useInvitingWords();
  const [left, setLeft] = useState<string[]>([]);
  const { items, counts, organisations, withoutPeople, letter, delivers } = preview;
  const wanted = items.filter(({ verdict }) => verdict === "invite");
  const others = items.filter(({ verdict }) => verdict !== "invite");
  const hidden = counts.reduce((sum, { people }) => sum + people, 0) - items.length;
  const count = wanted.length - left.length;
  const inviting = useInvitingNow(slug);

  function change(id: string, ticked: boolean) {
    setLeft(ticked ? left.filter((one) => one !== id) : [...left, id]);
  }

  function invite() {
    const contactIds = items.map((one) => one.contactId).filter((id) => !left.includes(id));
    inviting.mutate({ contactIds, words });
  }

  return (
    <section aria-label={t("preview.would")}>
      <div role="status">
        <p className={classes.text}>
          {t("preview.organisations", { count: organisations })}
          {withoutPeople > 0 && ` ${t("preview.without", { count: withoutPeople })}`}
        </p>
        <ul className={classes.counts}>
          {counts.map(({ verdict, people }) => (
            <li key={verdict}>
              <strong>{people}</strong> {verdictOf(verdict)}
            </li>
          ))}
        </ul>
      </div>
      {letter && <LetterWords letter={letter} title={t("letter.preview")} />}
      {!delivers && wanted.length > 0 && <p className={classes.text}>{t("preview.byHand")}</p>}
      {wanted.length > 0 && (
        <ul className={classes.people}>
          {wanted.map((person) => (
            <li key={person.contactId}>
              <Checkbox
                checked={!left.includes(person.contactId)}
                onChange={({ currentTarget }) => change(person.contactId, currentTarget.checked)}
                label={person.name}
                description={factsOf(person, person.email)}
              />
            </li>
          ))}
        </ul>
      )}
      {wanted.length === 0 && <p className={classes.text}>{t("preview.nobody")}</p>}
      {others.length > 0 && (
        <details className={classes.letter}>
          <summary>{t("preview.others", { count: others.length + hidden })}</summary>
          <ul className={classes.people}>
            {others.map((person) => (
              <li key={person.contactId}>
                {person.name}
                <p className={classes.facts}>{factsOf(person, verdictOf(person.verdict))}</p>
              </li>
            ))}
          </ul>
          {hidden > 0 && <p>{t("preview.more", { count: hidden })}</p>}
        </details>
      )}
      {wanted.length > 0 && (
        <div className={classes.foot}>
          {inviting.error && <ProblemNotice error={inviting.error} />}
          <Button disabled={count === 0} loading={inviting.isPending} onClick={invite}>
            {t("preview.submit", { count })}
          </Button>
        </div>
      )}
    </section>
  );
}

const factsOf = ({ organisationName, function: work }: Person, last: string | null) =>
  [organisationName, work, last].filter(Boolean).join(" · ");

function useInvitingNow(slug: string) {
  const { t } = useTranslation("inviting");
  const navigate = useNavigate();
  const idempotency = useIdempotencyKey();
  const { invite, undo } = useInviting(slug);
  return useMutation({
    mutationFn: (body: InvitationDraft) => invite(body, idempotency(body)),
    onSuccess: ({ item, etag }) => {
      const said = t("said", { count: item.invited.length });
      notify(said, item.may?.undo ? () => undo(item.id, etag) : undefined);
      void navigate({
        to: "/p/$slug/stakeholders/lists/invitations/$id",
        params: { slug, id: item.id },
      });
    },
  });
}
