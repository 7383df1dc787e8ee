import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { loadTexts } from "@/i18n";
import { partnershipRoute } from "@/routes";

const room = createRoute({
  getParentRoute: () => partnershipRoute,
  path: "dilemmas/consultations/$id/room",
  loader: () => loadTexts("room", "consultation"),
  component: lazyRouteComponent(() => import("./pages/RoomPage"), "RoomPage"),
});

export const roomRoutes = [room] as const;
