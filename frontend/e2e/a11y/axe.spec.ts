import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { IndexPage } from "../pages/IndexPage";
import { type Route, routes, type Step } from "./routes";

const screens = [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
];
const schemes = ["light", "dark"] as const;

for (const route of routes) {
  test(titleOf(route), async ({ openAs }) => {
    const page = await openAs(route.role, { viewport: screens[0], colorScheme: "light" });
    await page.goto(route.firstOf ?? route.from ?? ownAddress(route));
    await loaded(page);
    let before = await seen(page);
    if (route.firstOf) {
      await new IndexPage(page).openFirst();
      await expect(heading(page)).not.toHaveText(before.title);
    }
    for (const step of route.then ?? []) before = await take(page, step);
    await expect(page).toHaveURL(addressOf(route));
    // The address is there before its page.
    if (!addressOf(route).test(before.address)) {
      await expect(heading(page)).not.toHaveText(before.title);
    }
    await loaded(page);

    // One page, four looks: it follows the size of its window and the colours of the system.
    for (const viewport of screens) {
      for (const colorScheme of schemes) {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await expect(page.locator("html")).toHaveAttribute(
          "data-mantine-color-scheme",
          colorScheme,
        );
        await expect(heading(page)).toBeVisible();
        await painted(page);
        const look = `${String(viewport.width)} px, ${colorScheme}`;
        expect.soft(await findings(page, colorScheme), look).toEqual([]);
        const sideways = await page.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth,
        );
        expect.soft(sideways, `${look}: sideways scrolling`).toBeLessThanOrEqual(0);
      }
    }
  });
}

function titleOf({ page, role, from, firstOf, then = [] }: Route) {
  const words = then.map((step) => (typeof step === "string" ? step : step.field));
  const way = [from, firstOf && `first of ${firstOf}`, ...words].filter(Boolean).join(", ");
  return `${page ?? "no page"} as ${role ?? "anonymous"}${way && ` by ${way}`}`;
}

/** By what the page says of itself: a picture's worker may keep the network from ever being idle. */
async function loaded(page: Page) {
  await expect(heading(page)).not.toHaveText("Loading…");
  await expect(page.getByText("Loading…")).toHaveCount(0);
}

/** The new colours and sizes are on the screen. */
const painted = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => done()));
      }),
  );

const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const seen = async (page: Page) => ({
  address: page.url(),
  title: await heading(page).innerText(),
});

/** Takes a step of the way, and tells what was there before it. */
async function take(page: Page, step: Step) {
  if (typeof step !== "string") {
    const field = page.getByLabel(step.field).first();
    await ("type" in step ? field.fill(step.type) : field.selectOption({ label: step.choose }));
    return seen(page);
  }
  const target = page
    .getByRole("link", { name: step })
    .or(page.getByRole("button", { name: step }))
    .or(page.getByRole("menuitem", { name: step }))
    .or(page.locator("summary", { hasText: step }))
    .first();
  await target.waitFor();
  const before = await seen(page);
  await target.click();
  return before;
}

function ownAddress({ page }: Route) {
  return (page ?? "").replace("$slug", "inclusion");
}

/** What the address of a page looks like: names in lower case, ids as they are made. */
function addressOf({ page, from = "" }: Route) {
  const path = (page ?? from)
    .replace(/\/$/, "")
    .replace(/\$(slug|code)/g, "[a-z-]+")
    .replace(/\$(token|key)/g, "[\\w-]+")
    .replace(/\$\w+/g, "[0-9a-f-]{36}");
  return new RegExp(`^https?://[^/]+${path}/?([?#].*)?$`);
}

/** Colours are all that differs in the dark. */
async function findings(page: Page, scheme: (typeof schemes)[number]) {
  // One page and no frames: axe need not open a second page to add up.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
  if (scheme === "dark") axe.withRules("color-contrast");
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => ({ id, at: nodes.map((node) => node.html) }));
}
