import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { loadTexts } from "@/i18n";
import { indexSearch, partnershipRoute } from "@/routes";

const loader = async () => {
  await Promise.all([loadTexts("duplicate"), loadTexts("stakeholder")]);
};

const index = createRoute({
  getParentRoute: () => partnershipRoute,
  path: "stakeholders/duplicates",
  staticData: { for: "curate" },
  validateSearch: indexSearch("dismissed"),
  loader,
  component: lazyRouteComponent(() => import("./pages/DuplicateIndexPage"), "DuplicateIndexPage"),
});

const chooseOther = createRoute({
  getParentRoute: () => partnershipRoute,
  path: "stakeholders/duplicates/of/$id",
  staticData: { for: "curate" },
  loader,
  component: lazyRouteComponent(() => import("./pages/ChooseOtherPage"), "ChooseOtherPage"),
});

const merge = createRoute({
  getParentRoute: () => partnershipRoute,
  path: "stakeholders/duplicates/$one/$other",
  staticData: { for: "curate" },
  loader,
  component: lazyRouteComponent(() => import("./pages/MergePage"), "MergePage"),
});

export const duplicateRoutes = [index, chooseOther, merge] as const;
