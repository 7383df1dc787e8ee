import { Button, Textarea } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "@/i18n";
import type { Contribution } from "../api/room";
import classes from "./room.module.css";
import { useRoom } from "./useRoom";

const LONGEST = 8000;

/** One's own words, put differently while the phase goes on. */
export function RewordForm({ said, onDone }: { said: Contribution; onDone: () => void }) {
  const { changes, attempt } = useRoom();
  const { t } = useTranslation("room");
  const [body, setBody] = useState(said.body);
  return (
    <form
      className={classes.inline}
      onSubmit={(event) => {
        event.preventDefault();
        void attempt(() => changes.putDifferently(said, body.trim())).then((done) => {
          if (done) onDone();
        });
      }}
    >
      <Textarea
        label={t("said.yourWords")}
        autosize
        minRows={2}
        maxLength={LONGEST}
        value={body}
        data-autofocus
        onChange={({ currentTarget }) => {
          setBody(currentTarget.value);
        }}
      />
      <div className={classes.acts}>
        <Button type="submit" size="compact-md" disabled={body.trim() === ""}>
          {t("said.keep")}
        </Button>
        <Button size="compact-md" variant="default" onClick={onDone}>
          {t("said.cancel")}
        </Button>
      </div>
    </form>
  );
}
