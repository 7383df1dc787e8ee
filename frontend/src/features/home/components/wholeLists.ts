import { type LinkProps, linkOptions } from "@tanstack/react-router";
import type { Home } from "../api/home";

type Reason =
  | Home["expected"][number]["duty"]
  | Home["comingUp"][number]["coming"]
  | Home["thread"][number]["reason"];

/** Where all items of a section stand, of which the home page shows five; not every section has such a list. */
export function wholeList(slug: string, reason: Reason): LinkProps | undefined {
  const params = { slug };
  switch (reason) {
    case "accept-dilemma":
      return linkOptions({ to: "/p/$slug/dilemmas", params, search: { state: ["proposed"] } });
    case "dilemma-waits":
      return linkOptions({ to: "/p/$slug/dilemmas", params, search: { state: ["accepted"] } });
    case "dilemma-thread-broke":
      return linkOptions({ to: "/p/$slug/dilemmas/broken", params });
    case "remind-invited":
      return linkOptions({
        to: "/p/$slug/settings/people",
        params,
        search: { state: ["invited"] },
      });
    case "seat-ends":
      return linkOptions({
        to: "/p/$slug/stakeholders/seats",
        params,
        search: { state: ["ending-soon"] },
      });
    case "ask-for-answer":
    case "recommendation-silent":
      return linkOptions({ to: "/p/$slug/actions/recommendations", params });
    case "reach-milestone":
    case "milestone":
      return linkOptions({ to: "/p/$slug/actions/timeline", params });
    case "action-without-indicator":
      return linkOptions({ to: "/p/$slug/actions", params });
    case "report-value":
      return linkOptions({ to: "/p/$slug/indicators", params });
    case "follow-up":
      return linkOptions({
        to: "/p/$slug/stakeholders/interactions",
        params,
        search: { followUp: ["mine"], sort: "due" },
      });
    case "event":
      return linkOptions({ to: "/p/$slug/events", params });
    default:
      return undefined;
  }
}
