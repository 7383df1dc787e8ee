import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { loadTexts } from "@/i18n";
import { indexSearch, partnershipRoute } from "@/routes";

const loader = () => loadTexts("indicator");

const indicatorIndex = createRoute({
  getParentRoute: () => partnershipRoute,
  path: "indicators",
  validateSearch: indexSearch("theme", "direction", "place"),
  loader,
  component: lazyRouteComponent(() => import("./pages/IndicatorIndexPage"), "IndicatorIndexPage"),
});

const newIndicator = createRoute({
  getParentRoute: () => partnershipRoute,
  path: "indicators/new",
  staticData: { for: "curate" },
  loader,
  component: lazyRouteComponent(() => import("./pages/NewIndicatorPage"), "NewIndicatorPage"),
});

const placeIndex = createRoute({
  getParentRoute: () => partnershipRoute,
  path: "indicators/places",
  validateSearch: indexSearch(),
  loader,
  component: lazyRouteComponent(() => import("./pages/PlaceIndexPage"), "PlaceIndexPage"),
});

const place = createRoute({
  getParentRoute: () => partnershipRoute,
  path: "indicators/places/$placeId",
  loader,
  component: lazyRouteComponent(() => import("./pages/PlacePage"), "PlacePage"),
});

const indicator = createRoute({
  getParentRoute: () => partnershipRoute,
  path: "indicators/$id",
  loader,
  component: lazyRouteComponent(() => import("./pages/IndicatorPage"), "IndicatorPage"),
});

const editIndicator = createRoute({
  getParentRoute: () => partnershipRoute,
  path: "indicators/$id/edit",
  staticData: { for: "curate" },
  loader,
  component: lazyRouteComponent(() => import("./pages/EditIndicatorPage"), "EditIndicatorPage"),
});

const report = createRoute({
  getParentRoute: () => partnershipRoute,
  path: "indicators/$id/report",
  staticData: { for: "participate" },
  loader,
  component: lazyRouteComponent(() => import("./pages/ReportPage"), "ReportPage"),
});

const editObservation = createRoute({
  getParentRoute: () => partnershipRoute,
  path: "indicators/$id/values/$observationId",
  staticData: { for: "participate" },
  loader,
  component: lazyRouteComponent(() => import("./pages/EditObservationPage"), "EditObservationPage"),
});

export const indicatorRoutes = [
  indicatorIndex,
  newIndicator,
  placeIndex,
  place,
  indicator,
  editIndicator,
  report,
  editObservation,
] as const;
