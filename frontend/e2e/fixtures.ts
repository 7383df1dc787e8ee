import { type Browser, test as base, type BrowserContext, type Page } from "@playwright/test";
import { KeycloakPage } from "./pages/KeycloakPage";

export { expect } from "@playwright/test";

/** One demo account per role; the password of all of them is "demo". */
export const roles = [
  "coordinator",
  "secretariat",
  "member",
  "advisor",
  "expert",
  "observer",
  "outsider",
] as const;
export type Role = (typeof roles)[number];

type Session = Awaited<ReturnType<BrowserContext["storageState"]>>;
type ContextOptions = Parameters<Browser["newContext"]>[0];

interface Fixtures {
  /** A page of a browser of one's own, signed in as a role, or anonymous with null. */
  openAs: (role: Role | null, options?: ContextOptions) => Promise<Page>;
}

interface WorkerFixtures {
  sessionOf: (role: Role) => Promise<Session>;
}

async function signIn(browser: Browser, baseURL: string | undefined, role: Role) {
  const context = await browser.newContext({ baseURL });
  const page = await context.newPage();
  await page.goto("/auth/login?return=/");
  await new KeycloakPage(page).signIn(role);
  await page.getByRole("heading", { level: 1 }).waitFor();
  const state = await context.storageState();
  await context.close();
  return state;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  // Once per role and worker: signing in is a journey of its own, not the price of every test.
  sessionOf: [
    async ({ browser }, use, info) => {
      const sessions = new Map<Role, Promise<Session>>();
      await use((role) => {
        const session = sessions.get(role) ?? signIn(browser, info.project.use.baseURL, role);
        sessions.set(role, session);
        return session;
      });
    },
    { scope: "worker" },
  ],
  openAs: async ({ browser, baseURL, contextOptions, locale, sessionOf }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (role, options = {}) => {
      const context = await browser.newContext({
        ...contextOptions,
        baseURL,
        locale,
        ...(role ? { storageState: await sessionOf(role) } : {}),
        ...options,
      });
      contexts.push(context);
      return context.newPage();
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
});
