import type { StateTone } from "@/ui/badges";
import type { EnrolmentState } from "../api/academy";

export const enrolmentTone: Record<EnrolmentState, StateTone> = {
  submitted: "going",
  offered: "warn",
  confirmed: "good",
  waiting: "going",
  declined: "quiet",
  withdrawn: "quiet",
  lapsed: "quiet",
  removed: "quiet",
};

export const citySizes = ["small", "medium", "large", "unknown"] as const;

/** One decimal: what a mean is told with. */
export const oneDecimal = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
