import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { loadTexts } from "@/i18n";
import { indexSearch, partnershipRoute } from "@/routes";

const getParentRoute = () => partnershipRoute;
const loader = () => loadTexts("mandate", "stakeholder");

const balance = createRoute({
  getParentRoute,
  path: "stakeholders/balance",
  loader,
  component: lazyRouteComponent(() => import("./pages/BalancePage"), "BalancePage"),
});
const newTarget = createRoute({
  getParentRoute,
  path: "stakeholders/balance/new",
  loader,
  component: lazyRouteComponent(() => import("./pages/NewTargetPage"), "NewTargetPage"),
});
const ending = createRoute({
  getParentRoute,
  path: "stakeholders/ending",
  validateSearch: indexSearch("months"),
  loader,
  component: lazyRouteComponent(() => import("./pages/EndingPage"), "EndingPage"),
});
const votes = createRoute({
  getParentRoute,
  path: "stakeholders/votes",
  validateSearch: indexSearch("lacks"),
  loader,
  component: lazyRouteComponent(() => import("./pages/VotesPage"), "VotesPage"),
});
const rotation = createRoute({
  getParentRoute,
  path: "stakeholders/rotation",
  loader,
  component: lazyRouteComponent(() => import("./pages/RotationPage"), "RotationPage"),
});
const newRule = createRoute({
  getParentRoute,
  path: "stakeholders/rotation/new",
  loader,
  component: lazyRouteComponent(() => import("./pages/RulePages"), "NewRulePage"),
});
const editRule = createRoute({
  getParentRoute,
  path: "stakeholders/rotation/$rule",
  loader,
  component: lazyRouteComponent(() => import("./pages/RulePages"), "EditRulePage"),
});
const follow = createRoute({
  getParentRoute,
  path: "stakeholders/rotation/follow/$seat",
  loader,
  component: lazyRouteComponent(() => import("./pages/FollowPage"), "FollowPage"),
});

export const mandateRoutes = [
  balance,
  newTarget,
  ending,
  votes,
  rotation,
  newRule,
  editRule,
  follow,
] as const;
