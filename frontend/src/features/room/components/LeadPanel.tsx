import { textIn } from "@/features/consultation";
import { Button } from "@mantine/core";
import { useTranslation } from "@/i18n";
import { notify } from "@/ui/toasts";
import type { Move } from "../api/room";
import classes from "./room.module.css";
import { useRoom } from "./useRoom";

const MINUTES = 5;
const DAYS = 2;

/** The facilitator's: begin, move on, more time, back, end. */
export function LeadPanel() {
  const { consultation, changes, attempt } = useRoom();
  const { t, i18n } = useTranslation("room");
  const { phase, phases, mode, version, may } = consultation;
  const nameAt = (place: number) => textIn(phases[place]?.name ?? null, i18n.language);
  const open = (step: Move | "extend") => may.steps.includes(step);
  if (consultation.myRole !== "facilitator") return null;

  const move = (step: Move) => () => void attempt(() => changes.move(step, version));
  const extend = () =>
    void attempt(async () => {
      await changes.extend(mode === "live" ? MINUTES : DAYS * 24 * 60, version);
      notify(t("lead.extended"));
    });

  const next = (phase ?? 0) + 1;
  return (
    <div className={`${classes.lead ?? ""} ct-no-print`} role="group" aria-label={t("lead.title")}>
      {open("start") && <Button onClick={move("start")}>{t("lead.start")}</Button>}
      {open("next") && (
        <Button onClick={move("next")}>{t("lead.next", { name: nameAt(next) })}</Button>
      )}
      {open("end") && (
        <Button variant={open("next") ? "default" : "filled"} onClick={move("end")}>
          {t("lead.end")}
        </Button>
      )}
      {open("extend") && (
        <Button variant="default" onClick={extend}>
          {mode === "live"
            ? t("lead.more", { count: MINUTES })
            : t("lead.moreDays", { count: DAYS })}
        </Button>
      )}
      {open("back") && (
        <Button variant="default" onClick={move("back")}>
          {t("lead.back")}
        </Button>
      )}
      {open("reopen") && (
        <Button variant="default" onClick={move("reopen")}>
          {t("lead.reopen")}
        </Button>
      )}
    </div>
  );
}
