import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { loadTexts } from "@/i18n";
import { indexSearch, partnershipRoute } from "@/routes";

const loader = () => loadTexts("followup");
const getParentRoute = () => partnershipRoute;
const word = (value: unknown) => (typeof value === "string" ? value : undefined);

const broken = createRoute({
  getParentRoute,
  path: "dilemmas/broken",
  validateSearch: indexSearch("reason", "theme", "silentDays"),
  loader,
  component: lazyRouteComponent(() => import("./pages/BrokenPage"), "BrokenPage"),
});

const newTakeaway = createRoute({
  getParentRoute,
  path: "dilemmas/$id/takeaways/new",
  staticData: { for: "participate" },
  validateSearch: ({
    contribution,
    text,
  }: Record<string, unknown>): { contribution?: string; text?: string } => ({
    ...(word(contribution) && { contribution: word(contribution) }),
    ...(word(text) && { text: word(text) }),
  }),
  loader,
  component: lazyRouteComponent(() => import("./pages/TakeawayPages"), "NewTakeawayPage"),
});

const editTakeaway = createRoute({
  getParentRoute,
  path: "dilemmas/$id/takeaways/$takeawayId",
  staticData: { for: "participate" },
  loader,
  component: lazyRouteComponent(() => import("./pages/TakeawayPages"), "EditTakeawayPage"),
});

/** For holders of the link in a letter, with or without an account. */
const followUp = createRoute({
  getParentRoute,
  path: "follow-up/$token",
  validateSearch: ({
    takeaway,
    answer,
  }: Record<string, unknown>): { takeaway?: string; answer?: string } => ({
    ...(word(takeaway) && { takeaway: word(takeaway) }),
    ...(word(answer) && { answer: word(answer) }),
  }),
  loader,
  component: lazyRouteComponent(() => import("./pages/FollowUpPage"), "FollowUpPage"),
});

export const followUpRoutes = [broken, newTakeaway, editTakeaway, followUp] as const;
