import { MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from "@tanstack/react-router";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { theme, variables } from "@/app/theme/theme";
import { loadTexts, type Namespace } from "@/i18n";
import { parseSearch, stringifySearch } from "@/routes/search";

interface RenderOptions {
  /** Where the page believes to be. */
  at?: string;
  /** Texts that its route would have loaded. */
  texts?: Namespace[];
}

/** Renders what stands at any address, with texts, theme, queries and a router of its own; waits until it is there. */
export async function renderPage(ui: ReactNode, { at = "/", texts = [] }: RenderOptions = {}) {
  await loadTexts("common", "problems", ...texts);
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const rootRoute = createRootRoute();
  const page = createRoute({
    getParentRoute: () => rootRoute,
    path: "$",
    component: () => <div data-testid="page">{ui}</div>,
  });
  const router = createRouter({
    routeTree: rootRoute.addChildren([page]),
    history: createMemoryHistory({ initialEntries: [at] }),
    parseSearch,
    stringifySearch,
  });
  const user = userEvent.setup();
  render(
    <MantineProvider theme={theme} cssVariablesResolver={variables} env="test">
      <QueryClientProvider client={queryClient}>
        <RouterProvider<typeof router> router={router} />
      </QueryClientProvider>
    </MantineProvider>,
  );
  await screen.findByTestId("page");
  return { user, router, queryClient };
}
