import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { loadTexts } from "@/i18n";
import { indexSearch, partnershipRoute } from "@/routes";
import { gapSearch } from "./components/search";

const loader = () => loadTexts("outreach", "stakeholder");

const gap = createRoute({
  getParentRoute: () => partnershipRoute,
  path: "stakeholders/gap",
  validateSearch: gapSearch,
  loader,
  component: lazyRouteComponent(() => import("./pages/GapPage"), "GapPage"),
});

const lists = createRoute({
  getParentRoute: () => partnershipRoute,
  path: "stakeholders/gap/lists",
  validateSearch: indexSearch(),
  loader,
  component: lazyRouteComponent(() => import("./pages/InviteListsPage"), "InviteListsPage"),
});

const list = createRoute({
  getParentRoute: () => partnershipRoute,
  path: "stakeholders/gap/lists/$id",
  loader,
  component: lazyRouteComponent(() => import("./pages/InviteListPage"), "InviteListPage"),
});

export const outreachRoutes = [gap, lists, list] as const;
