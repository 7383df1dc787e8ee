import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { loadTexts } from "@/i18n";
import { indexSearch, partnershipRoute } from "@/routes";

const searchRoute = createRoute({
  getParentRoute: () => partnershipRoute,
  path: "search",
  validateSearch: indexSearch("kind"),
  loader: () => loadTexts("search"),
  component: lazyRouteComponent(() => import("./pages/SearchPage"), "SearchPage"),
});

export const searchRoutes = [searchRoute] as const;
