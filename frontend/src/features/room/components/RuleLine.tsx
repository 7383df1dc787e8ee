import { IconLock, IconMask, IconWorld } from "@tabler/icons-react";
import { useTranslation } from "@/i18n";
import type { Connection } from "../api/useRoomStream";
import classes from "./room.module.css";
import { useRoom } from "./useRoom";

const icons = { open: IconWorld, unattributed: IconMask, closed: IconLock };

/** The rule of confidentiality, shown at all times, and whether the line is there. */
export function RuleLine({ connection }: { connection: Connection }) {
  const { consultation } = useRoom();
  const { t } = useTranslation("room");
  const rule = consultation.confidentiality;
  const Icon = icons[rule];
  return (
    <div className={classes.ruleLine}>
      <p className={classes.rule}>
        <Icon size={18} stroke={1.7} aria-hidden="true" />
        <span>
          <span className="ct-visually-hidden">{t("rule.label")}: </span>
          {t(`rule.${rule}`)}
        </span>
      </p>
      <p className={classes.line} data-line={connection} role="status">
        {t(`line.${connection}`)}
      </p>
    </div>
  );
}
