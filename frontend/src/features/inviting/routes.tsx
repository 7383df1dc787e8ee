import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { loadTexts } from "@/i18n";
import { indexSearch, partnershipRoute } from "@/routes";

const getParentRoute = () => partnershipRoute;
const loader = () => loadTexts("inviting", "listing", "stakeholder");
const staticData = { for: "curate" } as const;

const ofFilters = createRoute({
  getParentRoute,
  path: "stakeholders/lists/invite",
  staticData,
  validateSearch: indexSearch("kind", "level", "country", "theme", "language"),
  loader,
  component: lazyRouteComponent(() => import("./pages/InvitePage"), "InvitePage"),
});

const ofList = createRoute({
  getParentRoute,
  path: "stakeholders/gap/lists/$id/invite",
  staticData,
  loader,
  component: lazyRouteComponent(() => import("./pages/InviteOfListPage"), "InviteOfListPage"),
});

const past = createRoute({
  getParentRoute,
  path: "stakeholders/lists/invitations",
  staticData,
  validateSearch: indexSearch(),
  loader,
  component: lazyRouteComponent(() => import("./pages/BatchIndexPage"), "BatchIndexPage"),
});

const one = createRoute({
  getParentRoute,
  path: "stakeholders/lists/invitations/$id",
  staticData,
  loader,
  component: lazyRouteComponent(() => import("./pages/BatchPage"), "BatchPage"),
});

export const invitingRoutes = [ofFilters, ofList, past, one] as const;
