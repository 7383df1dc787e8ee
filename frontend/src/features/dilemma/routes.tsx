import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { loadTexts } from "@/i18n";
import { indexSearch, partnershipRoute } from "@/routes";

const loader = () => loadTexts("dilemma", "similar");
const getParentRoute = () => partnershipRoute;

const dilemmaIndex = createRoute({
  getParentRoute,
  path: "dilemmas",
  validateSearch: indexSearch("theme", "state", "country", "edition"),
  loader,
  component: lazyRouteComponent(() => import("./pages/DilemmaIndexPage"), "DilemmaIndexPage"),
});

const proposeDilemma = createRoute({
  getParentRoute,
  path: "dilemmas/new",
  staticData: { for: "participate" },
  loader,
  component: lazyRouteComponent(() => import("./pages/ProposeDilemmaPage"), "ProposeDilemmaPage"),
});

const dilemma = createRoute({
  getParentRoute,
  path: "dilemmas/$id",
  loader,
  component: lazyRouteComponent(() => import("./pages/DilemmaPage"), "DilemmaPage"),
});

const editDilemma = createRoute({
  getParentRoute,
  path: "dilemmas/$id/edit",
  staticData: { for: "participate" },
  loader,
  component: lazyRouteComponent(() => import("./pages/EditDilemmaPage"), "EditDilemmaPage"),
});

const editionIndex = createRoute({
  getParentRoute,
  path: "dilemmas/academies",
  validateSearch: indexSearch(),
  loader,
  component: lazyRouteComponent(() => import("./pages/EditionIndexPage"), "EditionIndexPage"),
});

const newEdition = createRoute({
  getParentRoute,
  path: "dilemmas/academies/new",
  staticData: { for: "curate" },
  loader,
  component: lazyRouteComponent(() => import("./pages/NewEditionPage"), "NewEditionPage"),
});

const edition = createRoute({
  getParentRoute,
  path: "dilemmas/academies/$id",
  loader,
  component: lazyRouteComponent(() => import("./pages/EditionPage"), "EditionPage"),
});

const editEdition = createRoute({
  getParentRoute,
  path: "dilemmas/academies/$id/edit",
  staticData: { for: "curate" },
  loader,
  component: lazyRouteComponent(() => import("./pages/EditEditionPage"), "EditEditionPage"),
});

const newModule = createRoute({
  getParentRoute,
  path: "dilemmas/academies/$id/modules/new",
  staticData: { for: "curate" },
  loader,
  component: lazyRouteComponent(() => import("./pages/ModulePages"), "NewModulePage"),
});

const editModule = createRoute({
  getParentRoute,
  path: "dilemmas/academies/$id/modules/$moduleId",
  staticData: { for: "curate" },
  loader,
  component: lazyRouteComponent(() => import("./pages/ModulePages"), "EditModulePage"),
});

const newSession = createRoute({
  getParentRoute,
  path: "dilemmas/academies/$id/modules/$moduleId/sessions/new",
  staticData: { for: "curate" },
  loader,
  component: lazyRouteComponent(() => import("./pages/SessionPages"), "NewSessionPage"),
});

const editSession = createRoute({
  getParentRoute,
  path: "dilemmas/academies/$id/modules/$moduleId/sessions/$sessionId",
  staticData: { for: "curate" },
  loader,
  component: lazyRouteComponent(() => import("./pages/SessionPages"), "EditSessionPage"),
});

export const dilemmaRoutes = [
  dilemmaIndex,
  proposeDilemma,
  editionIndex,
  newEdition,
  edition,
  editEdition,
  newModule,
  editModule,
  newSession,
  editSession,
  dilemma,
  editDilemma,
] as const;
