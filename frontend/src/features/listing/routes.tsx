import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { loadTexts } from "@/i18n";
import { indexSearch, partnershipRoute } from "@/routes";

const getParentRoute = () => partnershipRoute;
const loader = async () => {
  await Promise.all([loadTexts("listing"), loadTexts("stakeholder")]);
};
const asFiltered = indexSearch("kind", "level", "country", "theme", "language");

const index = createRoute({
  getParentRoute,
  path: "stakeholders/lists",
  validateSearch: indexSearch(),
  loader,
  component: lazyRouteComponent(() => import("./pages/ListIndexPage"), "ListIndexPage"),
});

const keep = createRoute({
  getParentRoute,
  path: "stakeholders/lists/new",
  validateSearch: asFiltered,
  loader,
  component: lazyRouteComponent(() => import("./pages/NewListPage"), "NewListPage"),
});

const tag = createRoute({
  getParentRoute,
  path: "stakeholders/lists/tag",
  staticData: { for: "curate" },
  validateSearch: asFiltered,
  loader,
  component: lazyRouteComponent(() => import("./pages/TagPage"), "TagPage"),
});

const edit = createRoute({
  getParentRoute,
  path: "stakeholders/lists/$id",
  loader,
  component: lazyRouteComponent(() => import("./pages/EditListPage"), "EditListPage"),
});

export const listingRoutes = [index, keep, tag, edit] as const;
