import type { QueryClient } from "@tanstack/react-query";
import { createRootRouteWithContext, createRoute } from "@tanstack/react-router";

export interface RouterContext {
  queryClient: QueryClient;
}

declare module "@tanstack/react-router" {
  interface StaticDataRouteOption {
    /** Whose page it is: who takes part, or who curates; everybody's when left out. */
    for?: "participate" | "curate";
  }
}

/** The shell is put on it in app/router.tsx, so that features can hang their pages here without knowing the shell. */
export const rootRoute = createRootRouteWithContext<RouterContext>()();

/** Everything of one partnership hangs below it: /p/inclusion/…; app/router.tsx puts the door on it. */
export const partnershipRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/p/$slug",
});
