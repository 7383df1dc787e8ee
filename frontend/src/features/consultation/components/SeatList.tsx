import { ActionIcon, Button, Menu } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "@/i18n";
import { SideSection } from "@/ui/detail-page";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { notify } from "@/ui/toasts";
import {
  type Consultation,
  type ConsultationChanges,
  roomRoles,
  type Seat,
} from "../api/consultations";
import classes from "./consultation.module.css";
import { InviteForm } from "./InviteForm";
import { useSeating } from "./useSeating";

interface SeatListProps {
  slug: string;
  consultation: Consultation;
  etag: string;
  changes: ConsultationChanges;
}

/** Who sits where, by role; who may, gives seats and takes them away. */
export function SeatList({ slug, consultation, etag, changes }: SeatListProps) {
  const { t } = useTranslation("consultation");
  const [problem, setProblem] = useState<unknown>(null);
  const { id, seats, may, state } = consultation;
  const seating = useSeating({ id, etag, changes, onProblem: setProblem });
  const roles = roomRoles.filter((role) => seats.some((seat) => seat.role === role));
  const goesOn = state === "planned" || state === "running";

  async function join() {
    setProblem(null);
    try {
      await changes.join(id, etag);
      notify(t("seats.joined"));
    } catch (refusal) {
      setProblem(refusal);
    }
  }

  return (
    <SideSection title={t("seats.title")}>
      {seats.length === 0 && <p>{t("seats.none")}</p>}
      {goesOn && !roles.includes("facilitator") && (
        <p className={classes.warn}>{t("seats.noFacilitator")}</p>
      )}
      {problem !== null && <ProblemNotice error={problem} />}
      {may.join && (
        <div className={`${classes.join ?? ""} ct-no-print`}>
          <p>{t("seats.joinSays")}</p>
          <Button variant="default" onClick={() => void join()}>
            {t("seats.join")}
          </Button>
        </div>
      )}
      {roles.map((role) => (
        <div key={role} className={classes.role}>
          <h3>{t(`roles.${role}`)}</h3>
          <ul>
            {seats
              .filter((seat) => seat.role === role)
              .map((seat) => (
                <li key={seat.id}>
                  <span>
                    {seat.name}
                    {seat.mine && ` (${t("seats.you")})`}
                    {seat.organisation && <small>{seat.organisation}</small>}
                  </span>
                  {may.seat && (
                    <SeatMenu
                      seat={seat}
                      onMake={(as) => void seating.change(seat, as)}
                      onRemove={() => void seating.remove(seat)}
                    />
                  )}
                </li>
              ))}
          </ul>
        </div>
      ))}
      {may.seat && <InviteForm slug={slug} seats={seats} onSeat={seating.give} />}
    </SideSection>
  );
}

interface SeatMenuProps {
  seat: Seat;
  onMake: (role: Seat["role"]) => void;
  onRemove: () => void;
}

function SeatMenu({ seat, onMake, onRemove }: SeatMenuProps) {
  const { t } = useTranslation("consultation");
  const label = t("seats.change", { name: seat.name });
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          size={32}
          aria-label={label}
          title={label}
          className="ct-no-print"
        >
          <IconDots size={18} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {roomRoles
          .filter((role) => role !== seat.role)
          .map((role) => (
            <Menu.Item key={role} onClick={() => onMake(role)}>
              {t("seats.make", { role: t(`role.${role}`).toLocaleLowerCase() })}
            </Menu.Item>
          ))}
        <Menu.Divider />
        <Menu.Item onClick={onRemove}>{t("seats.remove")}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
