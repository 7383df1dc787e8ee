import { Button } from "@mantine/core";
import { useTranslation } from "@/i18n";
import type { Waiting } from "../api/outbox";
import type { ContributionDraft } from "../api/room";
import type { Outbox } from "../api/useOutbox";
import classes from "./room.module.css";
import composerClasses from "./composer.module.css";

interface OnItsWayProps {
  out: Outbox;
  onAgain: (draft: ContributionDraft) => void;
}

/** What was sent and not yet answered, and what the server refused: nothing is lost. */
export function OnItsWay({ out, onAgain }: OnItsWayProps) {
  const { t } = useTranslation("room");
  if (out.all.length === 0) return null;
  return (
    <ul className={composerClasses.out} aria-label={t("out.title")}>
      {out.all.map((one) => (
        <li key={one.key} data-refused={one.refused ? true : undefined}>
          <p className={classes.body} dir="auto">
            {one.draft.body}
          </p>
          {one.refused ? (
            <div role="alert">
              <p>{t("out.refused", { why: one.refused.detail })}</p>
              <Refused one={one} out={out} onAgain={onAgain} />
            </div>
          ) : (
            <p className={classes.when}>{t("out.waits")}</p>
          )}
        </li>
      ))}
    </ul>
  );
}

function Refused({ one, out, onAgain }: OnItsWayProps & { one: Waiting }) {
  const { t } = useTranslation("room");
  return (
    <div className={classes.acts}>
      <Button
        size="compact-md"
        onClick={() => {
          onAgain(out.take(one));
        }}
      >
        {t("out.again")}
      </Button>
      <Button
        size="compact-md"
        variant="default"
        onClick={() => {
          out.take(one);
        }}
      >
        {t("out.drop")}
      </Button>
    </div>
  );
}
