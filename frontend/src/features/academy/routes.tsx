import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { loadTexts } from "@/i18n";
import { partnershipRoute } from "@/routes";

const getParentRoute = () => partnershipRoute;
const loader = () => loadTexts("academy", "dilemma");

const registration = createRoute({
  getParentRoute,
  path: "dilemmas/academies/$id/registration",
  staticData: { for: "curate" },
  loader,
  component: lazyRouteComponent(() => import("./pages/RegistrationPage"), "RegistrationPage"),
});
const apply = createRoute({
  getParentRoute,
  path: "dilemmas/academies/$id/apply",
  staticData: { for: "participate" },
  loader,
  component: lazyRouteComponent(() => import("./pages/ApplyPage"), "ApplyPage"),
});
const applications = createRoute({
  getParentRoute,
  path: "dilemmas/academies/$id/applications",
  loader,
  component: lazyRouteComponent(() => import("./pages/ApplicationsPage"), "ApplicationsPage"),
});
const participants = createRoute({
  getParentRoute,
  path: "dilemmas/academies/$id/participants",
  staticData: { for: "curate" },
  loader,
  component: lazyRouteComponent(() => import("./pages/ParticipantsPage"), "ParticipantsPage"),
});
const evaluation = createRoute({
  getParentRoute,
  path: "dilemmas/academies/$id/evaluation",
  staticData: { for: "curate" },
  loader,
  component: lazyRouteComponent(() => import("./pages/EvaluationPage"), "EvaluationPage"),
});
const questions = createRoute({
  getParentRoute,
  path: "dilemmas/academies/$id/evaluation/questions",
  staticData: { for: "curate" },
  loader,
  component: lazyRouteComponent(() => import("./pages/QuestionsPage"), "QuestionsPage"),
});
const reports = createRoute({
  getParentRoute,
  path: "dilemmas/academies/$id/reports",
  staticData: { for: "curate" },
  loader,
  component: lazyRouteComponent(() => import("./pages/ReportsPage"), "ReportsPage"),
});
const report = createRoute({
  getParentRoute,
  path: "dilemmas/reports/$id",
  loader,
  component: lazyRouteComponent(() => import("./pages/ReportPage"), "ReportPage"),
});
const enrolment = createRoute({
  getParentRoute,
  path: "dilemmas/enrolments/$id",
  loader,
  component: lazyRouteComponent(() => import("./pages/EnrolmentPage"), "EnrolmentPage"),
});
const score = createRoute({
  getParentRoute,
  path: "dilemmas/enrolments/$id/score",
  loader,
  component: lazyRouteComponent(() => import("./pages/ScorePage"), "ScorePage"),
});
const place = createRoute({
  getParentRoute,
  path: "academy-place/$token",
  loader,
  component: lazyRouteComponent(() => import("./pages/PlacePage"), "PlacePage"),
});
const answer = createRoute({
  getParentRoute,
  path: "academy-evaluation/$token",
  loader,
  component: lazyRouteComponent(() => import("./pages/AnswerPage"), "AnswerPage"),
});

export const academyRoutes = [
  registration,
  apply,
  applications,
  participants,
  evaluation,
  questions,
  reports,
  report,
  enrolment,
  score,
  place,
  answer,
] as const;
