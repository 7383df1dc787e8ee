import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { loadTexts } from "@/i18n";
import { indexSearch, partnershipRoute } from "@/routes";

const getParentRoute = () => partnershipRoute;
const loader = () => loadTexts("expertise", "stakeholder");

const callIndex = createRoute({
  getParentRoute,
  path: "stakeholders/calls",
  validateSearch: indexSearch("state", "help", "theme"),
  loader,
  component: lazyRouteComponent(() => import("./pages/CallIndexPage"), "CallIndexPage"),
});
const newCall = createRoute({
  getParentRoute,
  path: "stakeholders/calls/new",
  loader,
  component: lazyRouteComponent(() => import("./pages/NewCallPage"), "NewCallPage"),
});
const call = createRoute({
  getParentRoute,
  path: "stakeholders/calls/$id",
  loader,
  component: lazyRouteComponent(() => import("./pages/CallPage"), "CallPage"),
});
const editCall = createRoute({
  getParentRoute,
  path: "stakeholders/calls/$id/edit",
  loader,
  component: lazyRouteComponent(() => import("./pages/EditCallPage"), "EditCallPage"),
});
const expertIndex = createRoute({
  getParentRoute,
  path: "stakeholders/experts",
  validateSearch: indexSearch("state", "help", "theme", "language"),
  loader,
  component: lazyRouteComponent(() => import("./pages/ExpertIndexPage"), "ExpertIndexPage"),
});
const newExpert = createRoute({
  getParentRoute,
  path: "stakeholders/experts/new",
  loader,
  component: lazyRouteComponent(() => import("./pages/NewExpertPage"), "NewExpertPage"),
});
const expert = createRoute({
  getParentRoute,
  path: "stakeholders/experts/$id",
  loader,
  component: lazyRouteComponent(() => import("./pages/ExpertPage"), "ExpertPage"),
});
/** For holders of a signed link, with or without an account. */
const answer = createRoute({
  getParentRoute,
  path: "answer/$token",
  loader,
  component: lazyRouteComponent(() => import("./pages/AnswerPage"), "AnswerPage"),
});
const profile = createRoute({
  getParentRoute,
  path: "expert/$token",
  loader,
  component: lazyRouteComponent(() => import("./pages/ProfilePage"), "ProfilePage"),
});

export const expertiseRoutes = [
  callIndex,
  newCall,
  call,
  editCall,
  expertIndex,
  newExpert,
  expert,
  answer,
  profile,
] as const;
