import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { IndexPage } from "../pages/IndexPage";
import { routes } from "./routes";

const screens = [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
];
const schemes = ["light", "dark"] as const;

for (const route of routes) {
  const part = [route.firstEntry && "first entry", route.then].filter(Boolean).join(", ");
  test(`${route.path} ${part} as ${route.role ?? "anonymous"}`, async ({ openAs }) => {
    const page = await openAs(route.role, { viewport: screens[0], colorScheme: "light" });
    await page.goto(route.path);
    if (route.firstEntry) await new IndexPage(page).openFirst();
    if (route.then) {
      await page
        .getByRole("link", { name: route.then })
        .or(page.getByRole("button", { name: route.then }))
        .first()
        .click();
    }
    await page.waitForLoadState("networkidle");

    // One page, four looks: it follows the size of its window and the colours of the system.
    for (const viewport of screens) {
      for (const colorScheme of schemes) {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await expect(page.locator("html")).toHaveAttribute(
          "data-mantine-color-scheme",
          colorScheme,
        );
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        const look = `${String(viewport.width)} px, ${colorScheme}`;
        expect.soft(await findings(page), look).toEqual([]);
        const sideways = await page.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth,
        );
        expect.soft(sideways, `${look}: sideways scrolling`).toBeLessThanOrEqual(0);
      }
    }
  });
}

async function findings(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => ({ id, at: nodes.map((node) => node.html) }));
}
