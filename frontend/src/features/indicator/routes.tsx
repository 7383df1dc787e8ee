import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { loadTexts } from "@/i18n";
import { indexSearch, partnershipRoute, type RouterContext } from "@/routes";
import { indicatorQuery } from "./api/indicators";
import { observationQuery } from "./api/observations";
import { placeQuery } from "./api/places";

const loader = () => loadTexts("indicator");

interface Arrival {
  context: RouterContext;
  params: { slug: string; id: string };
}

/** With the item at hand, so that one page gives way to the next without an empty moment between. */
const withIndicator = ({ context, params: { slug, id } }: Arrival) =>
  Promise.all([loader(), context.queryClient.ensureQueryData(indicatorQuery(slug, id))]);

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
  loader: ({ context, params: { slug, placeId } }) =>
    Promise.all([loader(), context.queryClient.ensureQueryData(placeQuery(slug, placeId))]),
  component: lazyRouteComponent(() => import("./pages/PlacePage"), "PlacePage"),
});

const indicator = createRoute({
  getParentRoute: () => partnershipRoute,
  path: "indicators/$id",
  loader: withIndicator,
  component: lazyRouteComponent(() => import("./pages/IndicatorPage"), "IndicatorPage"),
});

const editIndicator = createRoute({
  getParentRoute: () => partnershipRoute,
  path: "indicators/$id/edit",
  loader: withIndicator,
  component: lazyRouteComponent(() => import("./pages/EditIndicatorPage"), "EditIndicatorPage"),
});

const report = createRoute({
  getParentRoute: () => partnershipRoute,
  path: "indicators/$id/report",
  loader: withIndicator,
  component: lazyRouteComponent(() => import("./pages/ReportPage"), "ReportPage"),
});

const editObservation = createRoute({
  getParentRoute: () => partnershipRoute,
  path: "indicators/$id/values/$observationId",
  loader: ({ context, params }) =>
    Promise.all([
      withIndicator({ context, params }),
      context.queryClient.ensureQueryData(observationQuery(params.slug, params.observationId)),
    ]),
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
