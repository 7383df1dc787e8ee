import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "../fixtures";
import { IndexPage } from "../pages/IndexPage";
import { routes } from "./routes";

const screens = [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
];
const schemes = ["light", "dark"] as const;

for (const viewport of screens) {
  for (const colorScheme of schemes) {
    test.describe(`${String(viewport.width)} px, ${colorScheme}`, () => {
      for (const route of routes) {
        const part = [route.firstEntry && "first entry", route.then].filter(Boolean).join(", ");
        test(`${route.path} ${part} as ${route.role ?? "anonymous"}`, async ({ openAs }) => {
          const page = await openAs(route.role, { viewport, colorScheme });
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
          await expect(page.getByRole("heading", { level: 1 })).toBeVisible();

          const { violations } = await new AxeBuilder({ page }).analyze();
          const found = violations.map(({ id, nodes }) => ({
            id,
            at: nodes.map((node) => node.html),
          }));
          expect(found).toEqual([]);

          const sideways = await page.evaluate(
            () => document.documentElement.scrollWidth - window.innerWidth,
          );
          expect(sideways, "sideways scrolling").toBeLessThanOrEqual(0);
        });
      }
    });
  }
}
