import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { loadTexts } from "@/i18n";
import { indexSearch, partnershipRoute } from "@/routes";

const getParentRoute = () => partnershipRoute;
const loader = () => loadTexts("action");

const actionIndex = createRoute({
  getParentRoute,
  path: "actions",
  validateSearch: indexSearch("theme", "state", "leader"),
  loader,
  component: lazyRouteComponent(() => import("./pages/ActionIndexPage"), "ActionIndexPage"),
});
const newAction = createRoute({
  getParentRoute,
  path: "actions/new",
  staticData: { for: "curate" },
  loader,
  component: lazyRouteComponent(() => import("./pages/NewActionPage"), "NewActionPage"),
});
const action = createRoute({
  getParentRoute,
  path: "actions/$id",
  loader,
  component: lazyRouteComponent(() => import("./pages/ActionPage"), "ActionPage"),
});
const editAction = createRoute({
  getParentRoute,
  path: "actions/$id/edit",
  staticData: { for: "participate" },
  loader,
  component: lazyRouteComponent(() => import("./pages/EditActionPage"), "EditActionPage"),
});

const recommendationIndex = createRoute({
  getParentRoute,
  path: "actions/recommendations",
  validateSearch: indexSearch("status", "addressee", "silent"),
  loader,
  component: lazyRouteComponent(
    () => import("./pages/RecommendationIndexPage"),
    "RecommendationIndexPage",
  ),
});
const newRecommendation = createRoute({
  getParentRoute,
  path: "actions/recommendations/new",
  staticData: { for: "participate" },
  validateSearch: indexSearch("action"),
  loader,
  component: lazyRouteComponent(
    () => import("./pages/NewRecommendationPage"),
    "NewRecommendationPage",
  ),
});
const recommendation = createRoute({
  getParentRoute,
  path: "actions/recommendations/$id",
  loader,
  component: lazyRouteComponent(() => import("./pages/RecommendationPage"), "RecommendationPage"),
});
const editRecommendation = createRoute({
  getParentRoute,
  path: "actions/recommendations/$id/edit",
  staticData: { for: "participate" },
  loader,
  component: lazyRouteComponent(
    () => import("./pages/EditRecommendationPage"),
    "EditRecommendationPage",
  ),
});

const timeline = createRoute({
  getParentRoute,
  path: "actions/timeline",
  validateSearch: indexSearch("from", "until", "plan"),
  loader,
  component: lazyRouteComponent(() => import("./pages/TimelinePage"), "TimelinePage"),
});

const planIndex = createRoute({
  getParentRoute,
  path: "actions/plans",
  validateSearch: indexSearch(),
  loader,
  component: lazyRouteComponent(() => import("./pages/PlanIndexPage"), "PlanIndexPage"),
});
const newPlan = createRoute({
  getParentRoute,
  path: "actions/plans/new",
  staticData: { for: "curate" },
  loader,
  component: lazyRouteComponent(() => import("./pages/NewPlanPage"), "NewPlanPage"),
});
const plan = createRoute({
  getParentRoute,
  path: "actions/plans/$id",
  loader,
  component: lazyRouteComponent(() => import("./pages/PlanPage"), "PlanPage"),
});
const editPlan = createRoute({
  getParentRoute,
  path: "actions/plans/$id/edit",
  staticData: { for: "curate" },
  loader,
  component: lazyRouteComponent(() => import("./pages/EditPlanPage"), "EditPlanPage"),
});

const newApproach = createRoute({
  getParentRoute,
  path: "actions/approaches/new",
  staticData: { for: "curate" },
  loader,
  component: lazyRouteComponent(() => import("./pages/NewApproachPage"), "NewApproachPage"),
});
const approach = createRoute({
  getParentRoute,
  path: "actions/approaches/$id",
  loader,
  component: lazyRouteComponent(() => import("./pages/ApproachPage"), "ApproachPage"),
});
const editApproach = createRoute({
  getParentRoute,
  path: "actions/approaches/$id/edit",
  staticData: { for: "curate" },
  loader,
  component: lazyRouteComponent(() => import("./pages/EditApproachPage"), "EditApproachPage"),
});

export const actionRoutes = [
  actionIndex,
  newAction,
  action,
  editAction,
  recommendationIndex,
  newRecommendation,
  recommendation,
  editRecommendation,
  timeline,
  planIndex,
  newPlan,
  plan,
  editPlan,
  newApproach,
  approach,
  editApproach,
] as const;
