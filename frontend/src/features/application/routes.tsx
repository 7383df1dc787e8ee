import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { loadTexts } from "@/i18n";
import { indexSearch, partnershipRoute } from "@/routes";

const getParentRoute = () => partnershipRoute;
const loader = () => loadTexts("application", "stakeholder");

const calls = createRoute({
  getParentRoute,
  path: "stakeholders/member-calls",
  validateSearch: indexSearch(),
  loader,
  component: lazyRouteComponent(() => import("./pages/CallIndexPage"), "CallIndexPage"),
});
const newCall = createRoute({
  getParentRoute,
  path: "stakeholders/member-calls/new",
  loader,
  component: lazyRouteComponent(() => import("./pages/CallFormPages"), "NewCallPage"),
});
const call = createRoute({
  getParentRoute,
  path: "stakeholders/member-calls/$id",
  loader,
  component: lazyRouteComponent(() => import("./pages/CallPage"), "CallPage"),
});
const editCall = createRoute({
  getParentRoute,
  path: "stakeholders/member-calls/$id/edit",
  loader,
  component: lazyRouteComponent(() => import("./pages/CallFormPages"), "EditCallPage"),
});
const application = createRoute({
  getParentRoute,
  path: "stakeholders/applications/$id",
  loader,
  component: lazyRouteComponent(() => import("./pages/ApplicationPage"), "ApplicationPage"),
});
const score = createRoute({
  getParentRoute,
  path: "stakeholders/applications/$id/score",
  loader,
  component: lazyRouteComponent(() => import("./pages/ScorePage"), "ScorePage"),
});
const decide = createRoute({
  getParentRoute,
  path: "stakeholders/applications/$id/decide",
  loader,
  component: lazyRouteComponent(() => import("./pages/DecidePage"), "DecidePage"),
});
const letter = createRoute({
  getParentRoute,
  path: "stakeholders/applications/$id/letter",
  loader,
  component: lazyRouteComponent(() => import("./pages/LetterPage"), "LetterPage"),
});
const seat = createRoute({
  getParentRoute,
  path: "stakeholders/applications/$id/seat",
  loader,
  component: lazyRouteComponent(() => import("./pages/SeatApplicantPage"), "SeatApplicantPage"),
});
const join = createRoute({
  getParentRoute,
  path: "join/$token",
  loader,
  component: lazyRouteComponent(() => import("./pages/JoinPage"), "JoinPage"),
});
const own = createRoute({
  getParentRoute,
  path: "application/$token",
  loader,
  component: lazyRouteComponent(() => import("./pages/OwnPages"), "OwnPage"),
});
const correct = createRoute({
  getParentRoute,
  path: "application/$token/correct",
  loader,
  component: lazyRouteComponent(() => import("./pages/OwnPages"), "CorrectPage"),
});

export const applicationRoutes = [
  calls,
  newCall,
  call,
  editCall,
  application,
  score,
  decide,
  letter,
  seat,
  join,
  own,
  correct,
] as const;
