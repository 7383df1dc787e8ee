import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { loadTexts } from "@/i18n";
import { indexSearch, partnershipRoute } from "@/routes";
import { facets } from "./api/facets";

// Practices stand on a shelf of the dilemmas and share words with them.
const loader = () => Promise.all([loadTexts("practice"), loadTexts("dilemma")]);
const getParentRoute = () => partnershipRoute;

const text = (value: unknown) => (typeof value === "string" && value !== "" ? value : undefined);

const practiceIndex = createRoute({
  getParentRoute,
  path: "dilemmas/practices",
  validateSearch: indexSearch(...facets),
  loader,
  component: lazyRouteComponent(() => import("./pages/PracticeIndexPage"), "PracticeIndexPage"),
});

const newPractice = createRoute({
  getParentRoute,
  path: "dilemmas/practices/new",
  staticData: { for: "participate" },
  validateSearch: (
    raw: Record<string, unknown>,
  ): { title?: string; summary?: string; dilemma?: string; contribution?: string } => ({
    title: text(raw.title),
    summary: text(raw.summary),
    dilemma: text(raw.dilemma),
    contribution: text(raw.contribution),
  }),
  loader,
  component: lazyRouteComponent(() => import("./pages/NewPracticePage"), "NewPracticePage"),
});

const comparePractices = createRoute({
  getParentRoute,
  path: "dilemmas/practices/compare",
  validateSearch: (raw: Record<string, unknown>): { ids?: string; only?: string } => ({
    ids: text(raw.ids),
    only: text(raw.only),
  }),
  loader,
  component: lazyRouteComponent(() => import("./pages/ComparePage"), "ComparePage"),
});

const practice = createRoute({
  getParentRoute,
  path: "dilemmas/practices/$id",
  loader,
  component: lazyRouteComponent(() => import("./pages/PracticePage"), "PracticePage"),
});

const editPractice = createRoute({
  getParentRoute,
  path: "dilemmas/practices/$id/edit",
  staticData: { for: "participate" },
  loader,
  component: lazyRouteComponent(() => import("./pages/EditPracticePage"), "EditPracticePage"),
});

const newReuse = createRoute({
  getParentRoute,
  path: "dilemmas/practices/$id/reuses/new",
  staticData: { for: "participate" },
  loader,
  component: lazyRouteComponent(() => import("./pages/ReusePages"), "NewReusePage"),
});

const editReuse = createRoute({
  getParentRoute,
  path: "dilemmas/practices/$id/reuses/$reuseId",
  staticData: { for: "participate" },
  loader,
  component: lazyRouteComponent(() => import("./pages/ReusePages"), "EditReusePage"),
});

export const practiceRoutes = [
  practiceIndex,
  newPractice,
  comparePractices,
  practice,
  editPractice,
  newReuse,
  editReuse,
] as const;
