import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { loadTexts } from "@/i18n";
import { indexSearch, partnershipRoute, rootRoute } from "@/routes";

const loader = () => loadTexts("partnership");

const settings = createRoute({
  getParentRoute: () => partnershipRoute,
  path: "settings",
  staticData: { for: "curate" },
  loader,
  component: lazyRouteComponent(() => import("./pages/SettingsPage"), "SettingsPage"),
});

const people = createRoute({
  getParentRoute: () => partnershipRoute,
  path: "settings/people",
  staticData: { for: "participate" },
  validateSearch: indexSearch("role", "state"),
  loader,
  component: lazyRouteComponent(() => import("./pages/PeoplePage"), "PeoplePage"),
});

const invite = createRoute({
  getParentRoute: () => partnershipRoute,
  path: "settings/people/new",
  staticData: { for: "curate" },
  loader,
  component: lazyRouteComponent(() => import("./pages/InvitePage"), "InvitePage"),
});

const invitation = createRoute({
  getParentRoute: () => partnershipRoute,
  path: "settings/people/$id",
  staticData: { for: "curate" },
  loader,
  component: lazyRouteComponent(() => import("./pages/InvitationPage"), "InvitationPage"),
});

const editPerson = createRoute({
  getParentRoute: () => partnershipRoute,
  path: "settings/people/$id/edit",
  staticData: { for: "curate" },
  loader,
  component: lazyRouteComponent(() => import("./pages/EditPersonPage"), "EditPersonPage"),
});

export const partnershipRoutes = [settings, people, invite, invitation, editPerson] as const;

/** Founding happens before there is a partnership to be in. */
export const foundRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/found",
  loader,
  component: lazyRouteComponent(() => import("./pages/FoundPage"), "FoundPage"),
});
