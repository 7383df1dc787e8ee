import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { loadTexts } from "@/i18n";
import { indexSearch, partnershipRoute } from "@/routes";

const loader = () => loadTexts("stakeholder");
/** People: what may be kept of them is said in the words of privacy. */
const loaderOfPeople = () => loadTexts("stakeholder", "privacy");

const organisationIndex = createRoute({
  getParentRoute: () => partnershipRoute,
  path: "stakeholders",
  validateSearch: indexSearch(
    "kind",
    "level",
    "size",
    "country",
    "theme",
    "language",
    "seatless",
    "archived",
  ),
  loader,
  component: lazyRouteComponent(
    () => import("./pages/OrganisationIndexPage"),
    "OrganisationIndexPage",
  ),
});

const newOrganisation = createRoute({
  getParentRoute: () => partnershipRoute,
  path: "stakeholders/new",
  staticData: { for: "curate" },
  loader,
  component: lazyRouteComponent(() => import("./pages/NewOrganisationPage"), "NewOrganisationPage"),
});

const composition = createRoute({
  getParentRoute: () => partnershipRoute,
  path: "stakeholders/composition",
  loader,
  component: lazyRouteComponent(() => import("./pages/CompositionPage"), "CompositionPage"),
});

const seatIndex = createRoute({
  getParentRoute: () => partnershipRoute,
  path: "stakeholders/seats",
  validateSearch: indexSearch("role", "state", "lacks"),
  loader,
  component: lazyRouteComponent(() => import("./pages/SeatIndexPage"), "SeatIndexPage"),
});

const newSeatOfAny = createRoute({
  getParentRoute: () => partnershipRoute,
  path: "stakeholders/seats/new",
  staticData: { for: "curate" },
  loader,
  component: lazyRouteComponent(() => import("./pages/NewSeatOfAnyPage"), "NewSeatOfAnyPage"),
});

const organisation = createRoute({
  getParentRoute: () => partnershipRoute,
  path: "stakeholders/$id",
  loader: loaderOfPeople,
  component: lazyRouteComponent(() => import("./pages/OrganisationPage"), "OrganisationPage"),
});

const editOrganisation = createRoute({
  getParentRoute: () => partnershipRoute,
  path: "stakeholders/$id/edit",
  staticData: { for: "participate" },
  loader,
  component: lazyRouteComponent(
    () => import("./pages/EditOrganisationPage"),
    "EditOrganisationPage",
  ),
});

const newContact = createRoute({
  getParentRoute: () => partnershipRoute,
  path: "stakeholders/$id/contacts/new",
  staticData: { for: "participate" },
  loader: loaderOfPeople,
  component: lazyRouteComponent(() => import("./pages/NewContactPage"), "NewContactPage"),
});

const editContact = createRoute({
  getParentRoute: () => partnershipRoute,
  path: "stakeholders/$id/contacts/$part",
  staticData: { for: "participate" },
  loader: loaderOfPeople,
  component: lazyRouteComponent(() => import("./pages/EditContactPage"), "EditContactPage"),
});

const newTie = createRoute({
  getParentRoute: () => partnershipRoute,
  path: "stakeholders/$id/ties/new",
  staticData: { for: "participate" },
  loader,
  component: lazyRouteComponent(() => import("./pages/NewTiePage"), "NewTiePage"),
});

const editTie = createRoute({
  getParentRoute: () => partnershipRoute,
  path: "stakeholders/$id/ties/$part",
  staticData: { for: "participate" },
  loader,
  component: lazyRouteComponent(() => import("./pages/EditTiePage"), "EditTiePage"),
});

const newSeat = createRoute({
  getParentRoute: () => partnershipRoute,
  path: "stakeholders/$id/seats/new",
  staticData: { for: "curate" },
  loader,
  component: lazyRouteComponent(() => import("./pages/NewSeatPage"), "NewSeatPage"),
});

const editSeat = createRoute({
  getParentRoute: () => partnershipRoute,
  path: "stakeholders/$id/seats/$part",
  staticData: { for: "curate" },
  loader,
  component: lazyRouteComponent(() => import("./pages/EditSeatPage"), "EditSeatPage"),
});

export const stakeholderRoutes = [
  organisationIndex,
  newOrganisation,
  composition,
  seatIndex,
  newSeatOfAny,
  organisation,
  editOrganisation,
  newContact,
  editContact,
  newTie,
  editTie,
  newSeat,
  editSeat,
] as const;
