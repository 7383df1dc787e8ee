import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { loadTexts } from "@/i18n";
import { indexSearch, partnershipRoute } from "@/routes";

const getParentRoute = () => partnershipRoute;
const staticData = { for: "curate" } as const;
const loader = () => loadTexts("privacy", "partnership");

const privacy = createRoute({
  getParentRoute,
  path: "settings/privacy",
  staticData,
  validateSearch: indexSearch("reason", "months"),
  loader,
  component: lazyRouteComponent(() => import("./pages/PrivacyPage"), "PrivacyPage"),
});

const newInquiry = createRoute({
  getParentRoute,
  path: "settings/privacy/new",
  staticData,
  validateSearch: indexSearch("contact", "participant"),
  loader,
  component: lazyRouteComponent(() => import("./pages/NewInquiryPage"), "NewInquiryPage"),
});

const inquiry = createRoute({
  getParentRoute,
  path: "settings/privacy/$id",
  staticData,
  loader,
  component: lazyRouteComponent(() => import("./pages/InquiryPage"), "InquiryPage"),
});

export const privacyRoutes = [privacy, newInquiry, inquiry] as const;
