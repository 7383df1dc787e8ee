import { useFormat, useTranslation } from "@/i18n";
import type { Room } from "../api/room";
import classes from "./room.module.css";
import { asClock, markOf, useClock } from "./useClock";

/** The time that is left, the same for everybody: a clock when live, a deadline when spread over days. */
export function PhaseClock({ room }: { room: Room }) {
  const { t } = useTranslation("room");
  const format = useFormat();
  const now = useClock(room.ahead);
  const { phaseEndsAt, mode } = room.consultation;
  if (!phaseEndsAt) return null;
  const left = Date.parse(phaseEndsAt) - now;
  if (mode === "spread") {
    const when = format.moment(phaseEndsAt);
    return (
      <p className={classes.clock} data-over={left <= 0 || undefined}>
        {left <= 0 ? t("phase.waits", { when }) : t("phase.until", { when })}
        {left > 0 && <span className={classes.ago}> · {format.ago(phaseEndsAt, now)}</span>}
      </p>
    );
  }
  const mark = markOf(left);
  return (
    <>
      <p className={classes.clock} role="timer" data-over={left <= 60_000 || undefined}>
        {left > 0
          ? t("phase.left", { time: asClock(left) })
          : t("phase.over", { time: asClock(left) })}
      </p>
      <span className="ct-visually-hidden" role="status">
        {mark && t(`phase.${mark}`)}
      </span>
    </>
  );
}
