import { Button, Textarea } from "@mantine/core";
import { type KeyboardEvent, type RefObject } from "react";
import { useTranslation } from "@/i18n";
import type { Kind } from "../api/room";
import type { Outbox } from "../api/useOutbox";
import { askOf, openKinds } from "./asked";
import { ComposerChoices } from "./ComposerChoices";
import { OnItsWay } from "./OnItsWay";
import composerClasses from "./composer.module.css";
import { draftOf, type useComposing } from "./useComposing";
import { useRoom } from "./useRoom";

const LONGEST = 8000;

interface ComposerProps {
  composer: ReturnType<typeof useComposing>;
  out: Outbox;
  field: RefObject<HTMLTextAreaElement | null>;
}

/** Where one writes; says why when it is closed, and keeps what was typed meanwhile. */
export function Composer({ composer, out, field }: ComposerProps) {
  const { room, consultation } = useRoom();
  const { t } = useTranslation("room");
  const { typed, change, clear, bringBack } = composer;
  const kinds = openKinds(consultation);
  const kind = kinds.find((open) => open === typed.kind) ?? kinds[0];
  const question = room.contributions.find(({ id }) => id === typed.replyTo);
  const draft = kind ? draftOf(typed, kind) : null;
  if (!consultation.myRole || consultation.state === "cancelled") return null;

  function send() {
    if (!draft) return;
    out.post(draft);
    clear();
    field.current?.focus();
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      send();
    }
  };

  return (
    <form
      className={`${composerClasses.composer ?? ""} ct-no-print`}
      aria-label={t("compose.label")}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <OnItsWay out={out} onAgain={bringBack} />
      {!kind && (
        <p className={composerClasses.closed}>
          {consultation.state === "running" ? t(`ask.${askOf(consultation)}`) : ""}{" "}
          {(typed.body !== "" || consultation.state === "running") && t("compose.closed")}
        </p>
      )}
      {kind && <ComposerChoices kinds={kinds} kind={kind} typed={typed} change={change} />}
      {kind === "answer" && (
        <Answered
          question={question?.body}
          onDrop={() => {
            change({ replyTo: "" });
          }}
        />
      )}
      {(kind !== undefined || typed.body !== "") && (
        <div className={composerClasses.write}>
          <Textarea
            ref={field}
            className={composerClasses.field}
            aria-label={t("compose.label")}
            placeholder={kind ? promptOf(kind, t) : t("compose.placeholder")}
            autosize
            minRows={1}
            maxRows={8}
            maxLength={LONGEST}
            readOnly={!kind}
            value={typed.body}
            onChange={({ currentTarget }) => {
              change({ body: currentTarget.value });
            }}
            onKeyDown={onKeyDown}
          />
          <Button type="submit" disabled={!draft} title={t("compose.sendKeys")}>
            {t("compose.send")}
          </Button>
        </div>
      )}
    </form>
  );
}

const promptOf = (kind: Kind, t: ReturnType<typeof useTranslation<"room">>["t"]) =>
  t(`ask.${kind}`);

function Answered({ question, onDrop }: { question: string | undefined; onDrop: () => void }) {
  const { t } = useTranslation("room");
  if (question === undefined)
    return <p className={composerClasses.closed}>{t("compose.whichQuestion")}</p>;
  const short = question.length > 120 ? `${question.slice(0, 119)}…` : question;
  return (
    <p className={composerClasses.closed}>
      {t("compose.answers", { question: short })}{" "}
      <Button size="compact-xs" variant="subtle" onClick={onDrop}>
        {t("compose.notThis")}
      </Button>
    </p>
  );
}
