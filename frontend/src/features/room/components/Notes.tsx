import { Title } from "@mantine/core";
import { useTranslation } from "@/i18n";
import classes from "./room.module.css";
import { Said } from "./Said";
import { useRoom } from "./useRoom";

/** The rapporteur's notes: what should not be lost. */
export function Notes() {
  const { room } = useRoom();
  const { t } = useTranslation("room");
  const notes = room.contributions.filter(({ kind }) => kind === "note");
  return (
    <section aria-labelledby="room-notes">
      <Title order={2} size="h5" id="room-notes">
        {t("notes.title")}
      </Title>
      {notes.length === 0 && <p className={classes.nothing}>{t("notes.none")}</p>}
      {notes.map((note) => (
        <Said key={note.id} said={note} />
      ))}
    </section>
  );
}
