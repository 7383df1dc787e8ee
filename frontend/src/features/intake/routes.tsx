import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { loadTexts } from "@/i18n";
import { indexSearch, partnershipRoute } from "@/routes";

const loader = () => loadTexts("intake", "stakeholder");

const importIndex = createRoute({
  getParentRoute: () => partnershipRoute,
  path: "stakeholders/import",
  loader,
  component: lazyRouteComponent(() => import("./pages/ImportIndexPage"), "ImportIndexPage"),
});

const importOne = createRoute({
  getParentRoute: () => partnershipRoute,
  path: "stakeholders/import/$id",
  validateSearch: indexSearch("verdict"),
  loader,
  component: lazyRouteComponent(() => import("./pages/ImportPage"), "ImportPage"),
});

export const intakeRoutes = [importIndex, importOne] as const;
