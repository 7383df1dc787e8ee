import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "@/i18n";
import { doWithUndo } from "@/ui/doWithUndo";
import type { Contribution } from "../api/room";
import { openKinds } from "./asked";
import classes from "./room.module.css";
import { useRoom } from "./useRoom";

/** What the reader can do with a contribution: answer, change, take back, take out. */
export function SaidActs({ said, onChange }: { said: Contribution; onChange: () => void }) {
  const { consultation, changes, answer, attempt } = useRoom();
  const { t } = useTranslation("room");
  const [hiding, setHiding] = useState(false);
  const leads = consultation.myRole === "facilitator";
  const answers = openKinds(consultation).includes("answer") && said.kind === "question";
  const inPhase = consultation.state === "running" && said.phase === consultation.phase;
  const shown = said.state === "shown";

  const takeBack = () =>
    void attempt(async () => {
      let version = said.version;
      await doWithUndo({
        act: async () => {
          version = (await changes.withdraw(said)).version;
        },
        undo: () => changes.bringBack(said.id, version),
        said: t("said.tookBack"),
      });
    });

  if (hiding)
    return (
      <HideForm
        said={said}
        onDone={() => {
          setHiding(false);
        }}
      />
    );
  return (
    <div className={`${classes.acts ?? ""} ct-no-print`}>
      {shown && answers && (
        <Button
          size="compact-sm"
          variant="light"
          onClick={() => {
            answer(said);
          }}
        >
          {t("said.answer")}
        </Button>
      )}
      {shown && said.mine && (inPhase || said.kind === "note") && (
        <Button size="compact-sm" variant="subtle" onClick={onChange}>
          {t("said.change")}
        </Button>
      )}
      {shown && said.mine && (
        <Button size="compact-sm" variant="subtle" onClick={takeBack}>
          {t("said.takeBack")}
        </Button>
      )}
      {said.state === "withdrawn" && said.mine && (
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => void attempt(() => changes.bringBack(said.id, said.version))}
        >
          {t("said.showAgain")}
        </Button>
      )}
      {shown && leads && !said.mine && (
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => {
            setHiding(true);
          }}
        >
          {t("said.takeOut")}
        </Button>
      )}
      {said.state === "hidden" && leads && (
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => void attempt(() => changes.showAgain(said.id, said.version))}
        >
          {t("said.showAgain")}
        </Button>
      )}
    </div>
  );
}

function HideForm({ said, onDone }: { said: Contribution; onDone: () => void }) {
  const { changes, attempt } = useRoom();
  const { t } = useTranslation("room");
  const [reason, setReason] = useState("");

  async function hide() {
    const done = await attempt(async () => {
      let version = said.version;
      await doWithUndo({
        act: async () => {
          version = (await changes.hide(said, reason.trim())).version;
        },
        undo: () => changes.showAgain(said.id, version),
        said: t("said.tookOut"),
      });
    });
    if (done) onDone();
  }

  return (
    <form
      className={classes.inline}
      onSubmit={(event) => {
        event.preventDefault();
        void hide();
      }}
    >
      <TextInput
        label={t("said.takeOutWhy")}
        required
        maxLength={1000}
        value={reason}
        onChange={({ currentTarget }) => {
          setReason(currentTarget.value);
        }}
      />
      <div className={classes.acts}>
        <Button type="submit" size="compact-md" disabled={reason.trim() === ""}>
          {t("said.takeOut")}
        </Button>
        <Button size="compact-md" variant="default" onClick={onDone}>
          {t("said.cancel")}
        </Button>
      </div>
    </form>
  );
}
