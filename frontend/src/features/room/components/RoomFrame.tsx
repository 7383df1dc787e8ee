import { Button } from "@mantine/core";
import { useRef, useState } from "react";
import { useTranslation } from "@/i18n";
import { TextLink } from "@/ui/links";
import { Page } from "@/ui/Page";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { type Contribution, type Room, useRoomChanges } from "../api/room";
import { useOutbox } from "../api/useOutbox";
import type { Connection } from "../api/useRoomStream";
import { Composer } from "./Composer";
import { Dilemmas } from "./Dilemmas";
import { Notes } from "./Notes";
import { People } from "./People";
import { PhaseBanner } from "./PhaseBanner";
import classes from "./room.module.css";
import { RuleLine } from "./RuleLine";
import { Talk } from "./Talk";
import { useComposing } from "./useComposing";
import { RoomContext, useRoom } from "./useRoom";

const parts = ["talk", "dilemma", "people", "notes"] as const;

interface RoomFrameProps {
  slug: string;
  room: Room;
  connection: Connection;
  account: string;
}

export function RoomFrame({ slug, room, connection, account }: RoomFrameProps) {
  const { t, i18n } = useTranslation("room");
  const { consultation } = room;
  const changes = useRoomChanges(slug, consultation.id);
  const composer = useComposing(account, `${slug}:${consultation.id}`, i18n.language);
  const out = useOutbox(slug, consultation.id, account, connection === "live");
  const field = useRef<HTMLTextAreaElement>(null);
  const [part, setPart] = useState<(typeof parts)[number]>("talk");
  const [problem, setProblem] = useState<unknown>(null);

  async function attempt(act: () => Promise<unknown>) {
    setProblem(null);
    try {
      await act();
      return true;
    } catch (refusal) {
      setProblem(refusal);
      return false;
    }
  }

  function answer(to: Contribution) {
    composer.change({ kind: "answer", replyTo: to.id });
    field.current?.focus();
  }

  return (
    <RoomContext value={{ slug, room, consultation, changes, answer, attempt }}>
      <Page>
        <div className={classes.frame} data-part={part}>
          <div className={classes.top}>
            <PageTitle title={consultation.title} />
            <TextLink
              to="/p/$slug/dilemmas/consultations/$id"
              params={{ slug, id: consultation.id }}
            >
              {t("page.back")}
            </TextLink>
            {consultation.callLink && (
              <a href={consultation.callLink} target="_blank" rel="noreferrer">
                {t("page.callLink")}
              </a>
            )}
          </div>
          <RuleLine connection={connection} />
          <PhaseBanner />
          <Seatless />
          {problem !== null && <ProblemNotice error={problem} />}
          <div
            className={`${classes.parts ?? ""} ct-no-print`}
            role="group"
            aria-label={t("parts.label")}
          >
            {parts.map((one) => (
              <Button
                key={one}
                size="compact-md"
                variant={part === one ? "filled" : "default"}
                aria-pressed={part === one}
                onClick={() => {
                  setPart(one);
                }}
              >
                {t(`parts.${one}`)}
              </Button>
            ))}
          </div>
          <div className={classes.columns}>
            <div className={classes.main}>
              <Talk />
              <Composer composer={composer} out={out} field={field} />
            </div>
            <aside className={classes.side}>
              <div data-part="dilemma">
                <Dilemmas />
              </div>
              <div data-part="people">
                <People />
              </div>
              <div data-part="notes">
                <Notes />
              </div>
            </aside>
          </div>
        </div>
      </Page>
    </RoomContext>
  );
}

function Seatless() {
  const { consultation, changes, attempt } = useRoom();
  const { t } = useTranslation("room");
  if (consultation.myRole) return null;
  return (
    <p className={classes.seatless}>
      {t("page.noSeat")}{" "}
      {consultation.may.join && (
        <Button size="compact-md" onClick={() => void attempt(() => changes.join())}>
          {t("page.sit")}
        </Button>
      )}
    </p>
  );
}
