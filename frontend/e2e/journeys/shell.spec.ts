import { expect, roles, test } from "../fixtures";
import { Shell } from "../pages/Shell";

test.describe("Signing in", () => {
  for (const role of roles) {
    test(`${role} signs in and is named in the header`, async ({ openAs }) => {
      const page = await openAs(role);
      await page.goto("/");
      await expect(new Shell(page).account).toBeVisible();
    });
  }

  test("comes back to the page it began on, and signs out of both sessions", async ({ page }) => {
    await page.goto("/p/inclusion/stakeholders?sort=-name");
    await page.getByRole("link", { name: "Sign in" }).click();
    await page.locator("#username").fill("member");
    await page.locator("#password").fill("demo");
    await page.locator("#kc-login").click();
    await expect(page).toHaveURL(/\/p\/inclusion\/stakeholders\?sort=-name$/);
    await new Shell(page).account.click();
    await page.getByRole("menuitem", { name: "Sign out" }).click();
    await page.goto("/auth/login?return=/");
    await expect(page.locator("#username")).toBeVisible();
  });
});

test.describe("The shell", () => {
  test("moves focus to the heading of the new page and names the tab", async ({ page }) => {
    await page.goto("/p/inclusion");
    const shell = new Shell(page);
    await shell.goTo("Stakeholders");
    await expect(shell.title).toHaveText("Stakeholders");
    await expect(shell.title).toBeFocused();
    await expect(page).toHaveTitle("Stakeholders · Commontable");
  });

  test("lets the keyboard skip to the content", async ({ page }) => {
    await page.goto("/p/inclusion/stakeholders");
    await expect(new Shell(page).title).toBeVisible();
    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name: "Skip to content" })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.locator("#content")).toBeFocused();
  });

  test("speaks French and Dutch, and remembers it", async ({ page }) => {
    await page.goto("/");
    const shell = new Shell(page);
    await shell.speak("français");
    await expect(shell.title).toHaveText("Là où les villes travaillent d’égale à égale");
    await page.reload();
    await expect(page.locator("html")).toHaveAttribute("lang", "fr");
    await shell.speak("Nederlands");
    await expect(shell.title).toHaveText("Waar steden als gelijken samenwerken");
  });

  test("finds anything with Ctrl-K and opens it with Enter", async ({ page }) => {
    await page.goto("/p/inclusion");
    const shell = new Shell(page);
    await expect(shell.title).toBeVisible();
    await shell.search("amsterdam");
    await expect(page.getByRole("option", { name: /Amsterdam/ }).first()).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(shell.title).toContainText("Amsterdam");
  });
});

test.describe("Filters", () => {
  test("live in the address, and Back returns to them", async ({ page }) => {
    await page.goto("/p/inclusion/stakeholders?kind=city");
    await expect(page.getByRole("button", { name: "Kind: City" })).toBeVisible();
    await page.getByRole("link", { name: "City of Amsterdam" }).click();
    await expect(new Shell(page).title).toHaveText("City of Amsterdam");
    await page.goBack();
    await expect(page.getByRole("button", { name: "Kind: City" })).toBeVisible();
  });
});
