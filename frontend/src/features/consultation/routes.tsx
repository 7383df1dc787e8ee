import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { loadTexts } from "@/i18n";
import { indexSearch, partnershipRoute } from "@/routes";

const getParentRoute = () => partnershipRoute;
// the shelves of this area stand in its words; kinds of organisations in those of stakeholders
const loader = () => loadTexts("consultation", "dilemma", "stakeholder");

const consultations = createRoute({
  getParentRoute,
  path: "dilemmas/consultations",
  validateSearch: indexSearch("state", "mine", "archived"),
  loader,
  component: lazyRouteComponent(
    () => import("./pages/ConsultationIndexPage"),
    "ConsultationIndexPage",
  ),
});

const newConsultation = createRoute({
  getParentRoute,
  path: "dilemmas/consultations/new",
  staticData: { for: "curate" },
  validateSearch: indexSearch("dilemma"),
  loader,
  component: lazyRouteComponent(
    () => import("./pages/ConsultationFormPages"),
    "NewConsultationPage",
  ),
});

const consultation = createRoute({
  getParentRoute,
  path: "dilemmas/consultations/$id",
  loader,
  component: lazyRouteComponent(() => import("./pages/ConsultationPage"), "ConsultationPage"),
});

const editConsultation = createRoute({
  getParentRoute,
  path: "dilemmas/consultations/$id/edit",
  loader,
  component: lazyRouteComponent(
    () => import("./pages/ConsultationFormPages"),
    "EditConsultationPage",
  ),
});

const protocols = createRoute({
  getParentRoute,
  path: "dilemmas/protocols",
  loader,
  component: lazyRouteComponent(() => import("./pages/ProtocolIndexPage"), "ProtocolIndexPage"),
});

const newProtocol = createRoute({
  getParentRoute,
  path: "dilemmas/protocols/new",
  staticData: { for: "curate" },
  validateSearch: ({ from }: Record<string, unknown>): { from?: string } =>
    typeof from === "string" && from !== "" ? { from } : {},
  loader,
  component: lazyRouteComponent(() => import("./pages/ProtocolFormPages"), "NewProtocolPage"),
});

const protocol = createRoute({
  getParentRoute,
  path: "dilemmas/protocols/$key",
  loader,
  component: lazyRouteComponent(() => import("./pages/ProtocolPage"), "ProtocolPage"),
});

const editProtocol = createRoute({
  getParentRoute,
  path: "dilemmas/protocols/$key/edit",
  staticData: { for: "curate" },
  loader,
  component: lazyRouteComponent(() => import("./pages/ProtocolFormPages"), "EditProtocolPage"),
});

export const consultationRoutes = [
  consultations,
  newConsultation,
  consultation,
  editConsultation,
  protocols,
  newProtocol,
  protocol,
  editProtocol,
] as const;
