import { Button } from "@mantine/core";
import { useTranslation } from "@/i18n";
import type { Contribution, Stance } from "../api/room";
import { takesStances } from "./asked";
import classes from "./room.module.css";
import { useRoom } from "./useRoom";

const stances = ["agree", "not", "pass"] as const satisfies Stance[];

/** Agree, not, pass, and "we do this": pressed again it is taken back. Others never see whose it is. */
export function StanceBar({ said }: { said: Contribution }) {
  const { consultation, changes, attempt } = useRoom();
  const { t } = useTranslation("room");
  const role = consultation.myRole;
  if (!role || role === "observer") return null;
  const open = takesStances(consultation);
  if (!open && said.stance === null && !said.does) return null;
  const stand = (stance: Stance | null, does: boolean) =>
    void attempt(() => changes.stand(said.id, stance, does));
  return (
    <div className={classes.stances} role="group" aria-label={t("stance.label")}>
      {stances.map((stance) => (
        <Button
          key={stance}
          size="compact-sm"
          variant={said.stance === stance ? "filled" : "default"}
          aria-pressed={said.stance === stance}
          disabled={!open}
          onClick={() => {
            stand(said.stance === stance ? null : stance, said.does);
          }}
        >
          {t(`stance.${stance}`)}
        </Button>
      ))}
      <Button
        size="compact-sm"
        variant={said.does ? "filled" : "default"}
        aria-pressed={said.does}
        disabled={!open}
        onClick={() => {
          stand(said.stance, !said.does);
        }}
      >
        {t("stance.does")}
      </Button>
    </div>
  );
}
