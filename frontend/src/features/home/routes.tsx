import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { loadTexts } from "@/i18n";
import { partnershipRoute } from "@/routes";

const homeRoute = createRoute({
  getParentRoute: () => partnershipRoute,
  path: "/",
  loader: () => loadTexts("home", "stakeholder"),
  component: lazyRouteComponent(() => import("./pages/HomePage"), "HomePage"),
});

export const homeRoutes = [homeRoute] as const;
