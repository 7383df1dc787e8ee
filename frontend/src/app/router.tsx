import { createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { makeQueryClient } from "@/api/queryClient";
import { featureRoutes } from "@/app/features";
import { foundRoute } from "@/features/partnership/routes";
import { partnershipRoute, rootRoute } from "@/routes";
import { parseSearch, stringifySearch } from "@/routes/search";
import { Loading } from "@/ui/Loading";
import { CrashPage } from "./pages/CrashPage";
import { NotFoundPage } from "./pages/NotFoundPage";
import { PartnershipDoor } from "./shell/PartnershipDoor";
import { Shell } from "./shell/Shell";

rootRoute.update({ component: Shell, notFoundComponent: NotFoundPage });
partnershipRoute.update({ component: PartnershipDoor });

const landingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/",
  component: lazyRouteComponent(() => import("./pages/LandingPage"), "LandingPage"),
});

const problemRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/problems/$code",
  component: lazyRouteComponent(() => import("./pages/ProblemPage"), "ProblemPage"),
});

const routeTree = rootRoute.addChildren([
  landingRoute,
  problemRoute,
  foundRoute,
  partnershipRoute.addChildren(featureRoutes),
]);

export const queryClient = makeQueryClient();

export const router = createRouter({
  routeTree,
  context: { queryClient },
  parseSearch,
  stringifySearch,
  defaultPreload: "intent",
  defaultRemountDeps: ({ params }) => params, // a form never shows one item at another's address
  scrollRestoration: true,
  defaultPendingComponent: Loading,
  defaultPendingMs: 300,
  defaultErrorComponent: CrashPage,
  defaultNotFoundComponent: NotFoundPage,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
