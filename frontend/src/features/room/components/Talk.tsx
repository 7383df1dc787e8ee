import { textIn } from "@/features/consultation";
import { Button, Title } from "@mantine/core";
import { useTranslation } from "@/i18n";
import { sections } from "./asked";
import classes from "./room.module.css";
import { Said } from "./Said";
import { useNewBelow } from "./useNewBelow";
import { useRoom } from "./useRoom";

/** What was said, by phase, answers below their question. */
export function Talk() {
  const { room, consultation } = useRoom();
  const { t, i18n } = useTranslation("room");
  const all = sections(room.contributions);
  const { end, unseen, show } = useNewBelow(room.contributions);
  return (
    <div className={classes.talk} role="log" aria-label={t("said.log")} aria-live="off">
      <h2 className="ct-visually-hidden">{t("said.log")}</h2>
      {all.length === 0 && (
        <p className={classes.nothing}>
          {t("said.nothing")} {consultation.may.write.length > 0 && t("said.nothingHere")}
        </p>
      )}
      {all.map(({ phase, threads }) => (
        <section key={phase} className={classes.section}>
          <Title order={3} size="h5" className={classes.sectionName}>
            {textIn(consultation.phases[phase]?.name ?? null, i18n.language)}
          </Title>
          {threads.map(({ first, replies }) => (
            <div key={first.id} className={classes.thread}>
              <Said said={first} />
              {replies.length > 0 && (
                <div className={classes.replies}>
                  {replies.map((reply) => (
                    <Said key={reply.id} said={reply} />
                  ))}
                </div>
              )}
            </div>
          ))}
        </section>
      ))}
      <div ref={end} />
      {unseen > 0 && (
        <Button className={classes.more} size="compact-md" onClick={show}>
          {t("said.more", { count: unseen })}
        </Button>
      )}
      <span className="ct-visually-hidden" role="status">
        {unseen > 0 && t("said.more", { count: unseen })}
      </span>
    </div>
  );
}
