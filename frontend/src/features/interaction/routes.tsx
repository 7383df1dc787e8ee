import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { loadTexts } from "@/i18n";
import { indexSearch, partnershipRoute } from "@/routes";

const getParentRoute = () => partnershipRoute;
// The neighbours of the area are named in its own words.
const loader = () => loadTexts("interaction", "stakeholder");

const interactionIndex = createRoute({
  getParentRoute,
  path: "stakeholders/interactions",
  validateSearch: indexSearch(
    "from",
    "until",
    "level",
    "kind",
    "theme",
    "organisation",
    "followUp",
  ),
  loader,
  component: lazyRouteComponent(
    () => import("./pages/InteractionIndexPage"),
    "InteractionIndexPage",
  ),
});
const newInteraction = createRoute({
  getParentRoute,
  path: "stakeholders/interactions/new",
  validateSearch: indexSearch("organisation"),
  loader,
  component: lazyRouteComponent(() => import("./pages/NewInteractionPage"), "NewInteractionPage"),
});
const networkingReport = createRoute({
  getParentRoute,
  path: "stakeholders/interactions/report",
  validateSearch: indexSearch("from", "until", "level", "kind", "theme", "organisation"),
  loader,
  component: lazyRouteComponent(
    () => import("./pages/NetworkingReportPage"),
    "NetworkingReportPage",
  ),
});
const interaction = createRoute({
  getParentRoute,
  path: "stakeholders/interactions/$id",
  loader,
  component: lazyRouteComponent(() => import("./pages/InteractionPage"), "InteractionPage"),
});
const editInteraction = createRoute({
  getParentRoute,
  path: "stakeholders/interactions/$id/edit",
  loader,
  component: lazyRouteComponent(() => import("./pages/EditInteractionPage"), "EditInteractionPage"),
});

export const interactionRoutes = [
  interactionIndex,
  newInteraction,
  networkingReport,
  interaction,
  editInteraction,
] as const;
