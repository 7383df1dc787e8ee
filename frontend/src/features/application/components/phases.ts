import type { StateTone } from "@/ui/badges";
import type { Phase } from "../api/applications";

export const phaseTone: Record<Phase, StateTone> = {
  draft: "quiet",
  taking: "going",
  reviewing: "warn",
  published: "good",
  cancelled: "quiet",
};
