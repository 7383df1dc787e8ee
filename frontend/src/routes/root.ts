import type { QueryClient } from "@tanstack/react-query";
import { createRootRouteWithContext, createRoute } from "@tanstack/react-router";

export interface RouterContext {
  queryClient: QueryClient;
}

/** The shell is put on it in app/router.tsx, so that features can hang their pages here without knowing the shell. */
export const rootRoute = createRootRouteWithContext<RouterContext>()();

/** Everything of one partnership hangs below it: /p/inclusion/… */
export const partnershipRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/p/$slug",
});
