import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { loadTexts } from "@/i18n";
import { indexSearch, partnershipRoute } from "@/routes";

const getParentRoute = () => partnershipRoute;
const loader = () => loadTexts("agenda");

const eventIndex = createRoute({
  getParentRoute,
  path: "events",
  validateSearch: indexSearch("when", "kind", "country"),
  loader,
  component: lazyRouteComponent(() => import("./pages/EventIndexPage"), "EventIndexPage"),
});
const newEvent = createRoute({
  getParentRoute,
  path: "events/new",
  staticData: { for: "participate" },
  validateSearch: indexSearch("parent"),
  loader,
  component: lazyRouteComponent(() => import("./pages/NewEventPage"), "NewEventPage"),
});
const event = createRoute({
  getParentRoute,
  path: "events/$id",
  loader,
  component: lazyRouteComponent(() => import("./pages/EventPage"), "EventPage"),
});
const editEvent = createRoute({
  getParentRoute,
  path: "events/$id/edit",
  staticData: { for: "participate" },
  loader,
  component: lazyRouteComponent(() => import("./pages/EditEventPage"), "EditEventPage"),
});

export const agendaRoutes = [eventIndex, newEvent, event, editEvent] as const;
