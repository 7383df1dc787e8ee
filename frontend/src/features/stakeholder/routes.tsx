import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { loadTexts } from "@/i18n";
import { indexSearch, partnershipRoute } from "@/routes";

const loader = () => loadTexts("stakeholder");

const organisationIndex = createRoute({
  getParentRoute: () => partnershipRoute,
  path: "stakeholders",
  validateSearch: indexSearch("kind", "level", "country", "theme"),
  loader,
  component: lazyRouteComponent(
    () => import("./pages/OrganisationIndexPage"),
    "OrganisationIndexPage",
  ),
});

const newOrganisation = createRoute({
  getParentRoute: () => partnershipRoute,
  path: "stakeholders/new",
  loader,
  component: lazyRouteComponent(() => import("./pages/NewOrganisationPage"), "NewOrganisationPage"),
});

const organisation = createRoute({
  getParentRoute: () => partnershipRoute,
  path: "stakeholders/$id",
  loader,
  component: lazyRouteComponent(() => import("./pages/OrganisationPage"), "OrganisationPage"),
});

const editOrganisation = createRoute({
  getParentRoute: () => partnershipRoute,
  path: "stakeholders/$id/edit",
  loader,
  component: lazyRouteComponent(
    () => import("./pages/EditOrganisationPage"),
    "EditOrganisationPage",
  ),
});

export const stakeholderRoutes = [
  organisationIndex,
  newOrganisation,
  organisation,
  editOrganisation,
] as const;
