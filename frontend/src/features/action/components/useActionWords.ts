import { useTranslation } from "@/i18n";
import type { StateTone } from "@/ui/badges";
import type { ActionState, Party } from "../api/actions";
import type { UptakeStatus } from "../api/recommendations";

export const states = [
  "planned",
  "in-progress",
  "pilot-planned",
  "delivered",
  "continuing",
  "stopped",
] as const satisfies ActionState[];

/** The steps that can be recorded; "not-sent" is where a recommendation stands before the first. */
export const steps = [
  "sent",
  "received",
  "considering",
  "partly-adopted",
  "adopted",
  "declined",
  "unknown",
] as const satisfies UptakeStatus[];

const stateTones: Record<ActionState, StateTone> = {
  planned: "quiet",
  "in-progress": "going",
  "pilot-planned": "going",
  delivered: "good",
  continuing: "good",
  stopped: "quiet",
};

const statusTones: Record<UptakeStatus, StateTone> = {
  "not-sent": "quiet",
  sent: "going",
  received: "going",
  considering: "going",
  "partly-adopted": "good",
  adopted: "good",
  declined: "quiet",
  unknown: "warn",
};

export const stateTone = (state: ActionState) => stateTones[state];
export const statusTone = (status: UptakeStatus) => statusTones[status];

/** What fits into a row: the short name if there is one. */
export const shortNameOf = (party: Party) => party.shortName ?? party.name;

/** States of actions and steps of recommendations in the reader's language. */
export function useActionWords() {
  const { t } = useTranslation("action");
  const state = (value: ActionState) => t(`state.${value}`);
  const status = (value: UptakeStatus) => t(`status.${value}`);
  return {
    state,
    stateMeans: (value: ActionState) => t(`stateMeans.${value}`),
    status,
    stateOptions: states.map((value) => ({ value, label: state(value) })),
    stepOptions: steps.map((value) => ({ value, label: status(value) })),
    statusOptions: (["not-sent", ...steps] as const).map((value) => ({
      value,
      label: status(value),
    })),
  };
}
