import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { loadTexts } from "@/i18n";
import { indexSearch, partnershipRoute } from "@/routes";

const historyRoute = createRoute({
  getParentRoute: () => partnershipRoute,
  path: "settings/history",
  staticData: { for: "curate" },
  validateSearch: indexSearch("kind", "actor", "since"),
  loader: () => loadTexts("history", "partnership"),
  component: lazyRouteComponent(() => import("./pages/HistoryPage"), "HistoryPage"),
});

export const historyRoutes = [historyRoute] as const;
