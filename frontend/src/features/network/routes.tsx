import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { loadTexts } from "@/i18n";
import { indexSearch, partnershipRoute } from "@/routes";
import { networkSearch } from "./model/search";

const loader = () => loadTexts("network", "stakeholder", "partnership");

const network = createRoute({
  getParentRoute: () => partnershipRoute,
  path: "stakeholders/network",
  validateSearch: networkSearch,
  loader,
  component: lazyRouteComponent(() => import("./pages/NetworkPage"), "NetworkPage"),
});

const reach = createRoute({
  getParentRoute: () => partnershipRoute,
  path: "stakeholders/reach",
  validateSearch: indexSearch("through", "on", "kind", "level", "country", "theme"),
  loader,
  component: lazyRouteComponent(() => import("./pages/ReachPage"), "ReachPage"),
});

const tieTypes = createRoute({
  getParentRoute: () => partnershipRoute,
  path: "settings/ties",
  loader,
  component: lazyRouteComponent(() => import("./pages/TieTypesPage"), "TieTypesPage"),
});

const newTieType = createRoute({
  getParentRoute: () => partnershipRoute,
  path: "settings/ties/new",
  loader,
  component: lazyRouteComponent(() => import("./pages/NewTieTypePage"), "NewTieTypePage"),
});

const editTieType = createRoute({
  getParentRoute: () => partnershipRoute,
  path: "settings/ties/$id",
  loader,
  component: lazyRouteComponent(() => import("./pages/EditTieTypePage"), "EditTieTypePage"),
});

export const networkRoutes = [network, reach, tieTypes, newTieType, editTieType] as const;
