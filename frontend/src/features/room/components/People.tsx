import { Button, Title } from "@mantine/core";
import { IconHandStop } from "@tabler/icons-react";
import { useTranslation } from "@/i18n";
import type { Consultation } from "../api/room";
import sideClasses from "./side.module.css";
import { useRoom } from "./useRoom";

type Seat = Consultation["seats"][number];
const order = ["facilitator", "presenter", "rapporteur", "peer", "observer"] as const;

/** Who is here, in which role, and who wants to speak; the first hand first. */
export function People() {
  const { room, consultation } = useRoom();
  const { t } = useTranslation("room");
  const here = new Set(room.here);
  const handOf = (seat: Seat) =>
    room.hands.findIndex(({ participantId }) => participantId === seat.participantId);
  const seats = [...consultation.seats].sort(
    (a, b) => order.indexOf(a.role) - order.indexOf(b.role) || a.name.localeCompare(b.name),
  );
  const raised = seats.filter((seat) => handOf(seat) >= 0).sort((a, b) => handOf(a) - handOf(b));
  const others = seats.filter((seat) => handOf(seat) < 0);
  const present = seats.filter(({ participantId }) => here.has(participantId)).length;
  return (
    <section className={sideClasses.people} aria-labelledby="room-people">
      <Title order={2} size="h5" id="room-people">
        {t("people.here", { count: present })}
      </Title>
      <OwnHand />
      <span className="ct-visually-hidden" role="status">
        {raised.map(({ name }) => t("people.raised", { name })).join(" ")}
      </span>
      <ul className={sideClasses.seats}>
        {[...raised, ...others].map((seat) => (
          <Person
            key={seat.id}
            seat={seat}
            here={here.has(seat.participantId)}
            hand={handOf(seat) >= 0}
          />
        ))}
      </ul>
    </section>
  );
}

function OwnHand() {
  const { room, consultation, changes, attempt } = useRoom();
  const { t } = useTranslation("room");
  const mine = consultation.seats.find((seat) => seat.mine);
  if (!mine || consultation.state !== "running" || consultation.mode !== "live") return null;
  const raised = room.hands.some(({ participantId }) => participantId === mine.participantId);
  return (
    <Button
      variant={raised ? "filled" : "default"}
      leftSection={<IconHandStop size={18} aria-hidden="true" />}
      aria-pressed={raised}
      onClick={() =>
        void attempt(() => (raised ? changes.lowerHand(mine.participantId) : changes.raiseHand()))
      }
    >
      {raised ? t("people.lower") : t("people.raise")}
    </Button>
  );
}

function Person({ seat, here, hand }: { seat: Seat; here: boolean; hand: boolean }) {
  const { consultation, changes, attempt } = useRoom();
  const { t } = useTranslation("room");
  const leads = consultation.myRole === "facilitator" && !seat.mine;
  return (
    <li className={sideClasses.seat} data-here={here || undefined}>
      <span className={sideClasses.dot} aria-hidden="true" />
      <span>
        {seat.name}
        <span className={sideClasses.role}>
          {[t(`role.${seat.role}`), seat.organisation, here ? t("people.isHere") : t("people.away")]
            .filter(Boolean)
            .join(" · ")}
        </span>
      </span>
      {hand && (
        <span className={sideClasses.hand}>
          <IconHandStop size={18} aria-hidden="true" />
          <span className="ct-visually-hidden">{t("people.hand")}</span>
          {leads && (
            <Button
              size="compact-xs"
              variant="default"
              aria-label={t("people.lowerOf", { name: seat.name })}
              onClick={() => void attempt(() => changes.lowerHand(seat.participantId))}
            >
              ✓
            </Button>
          )}
        </span>
      )}
    </li>
  );
}
