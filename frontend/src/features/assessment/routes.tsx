import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { loadTexts } from "@/i18n";
import { indexSearch, partnershipRoute } from "@/routes";

const getParentRoute = () => partnershipRoute;
const loader = () => loadTexts("assessment", "stakeholder");

const plot = createRoute({
  getParentRoute,
  path: "stakeholders/assessment",
  validateSearch: indexSearch("day", "theme"),
  loader,
  component: lazyRouteComponent(() => import("./pages/PlotPage"), "PlotPage"),
});
const list = createRoute({
  getParentRoute,
  path: "stakeholders/assessment/list",
  validateSearch: indexSearch("theme"),
  loader,
  component: lazyRouteComponent(() => import("./pages/AssessmentListPage"), "AssessmentListPage"),
});
const newAssessment = createRoute({
  getParentRoute,
  path: "stakeholders/assessment/new",
  validateSearch: indexSearch("organisation"),
  loader,
  component: lazyRouteComponent(() => import("./pages/AssessmentPages"), "NewAssessmentPage"),
});
const roles = createRoute({
  getParentRoute,
  path: "stakeholders/assessment/roles",
  loader,
  component: lazyRouteComponent(() => import("./pages/RolesPage"), "RolesPage"),
});
const edit = createRoute({
  getParentRoute,
  path: "stakeholders/assessment/$id",
  loader,
  component: lazyRouteComponent(() => import("./pages/AssessmentPages"), "EditAssessmentPage"),
});

export const assessmentRoutes = [plot, list, newAssessment, roles, edit] as const;
