import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { Api } from "../pages/Api";
import { IndexPage } from "../pages/IndexPage";
import { Shell } from "../pages/Shell";

/** As the page stands on paper, while the print is made. */
async function print(page: Page) {
  await page.waitForLoadState("networkidle");
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
}

async function expectPaper(page: Page, title: string | RegExp) {
  await expect(new Shell(page).title).toHaveText(title);
  await expect(page.getByText(/· http.*\/p\/inclusion/)).toBeVisible(); // where the sheet comes from
  await expect(page.getByRole("navigation")).toHaveCount(0);
  await expect(page.getByRole("button")).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Skip to content" })).toHaveCount(0);
  await expect(page.locator("html")).toHaveAttribute("data-mantine-color-scheme", "light");
}

/** What the style sheet writes behind something. */
function behind(one: Locator) {
  return one.evaluate((element) => getComputedStyle(element, "::after").content);
}

test.describe("On paper", () => {
  test("a list says what it was narrowed to", async ({ openAs }) => {
    const page = await openAs("secretariat");
    await page.goto("/p/inclusion/stakeholders?kind=city&q=amsterdam");
    await expect(new IndexPage(page).rows).toHaveCount(1);
    await print(page);
    await expectPaper(page, "Stakeholders");
    await expect(page.getByText("“amsterdam” · Kind: City")).toBeVisible();
    await expect(page.getByRole("link", { name: "Add an organisation" })).toHaveCount(0);
  });

  test("an organisation has its links written out and its dates in full", async ({ openAs }) => {
    const page = await openAs("secretariat");
    const name = `Town ${Math.random().toString(36).slice(2)}`;
    const website = "https://town.example/welcome";
    const id = await new Api(page).make("organisations", { name, website });
    await page.goto(`/p/inclusion/stakeholders/${id}`);
    await expect(new Shell(page).title).toHaveText(name);
    await print(page);
    await expectPaper(page, name);
    await expect(page.getByRole("link", { name: "Edit" })).toHaveCount(0);
    expect(await behind(page.locator(`a[href="${website}"]`))).toContain(website);
    const year = String(new Date().getFullYear());
    expect(await behind(page.locator("time").first())).toContain(year);
  });

  test("the table has a list of who sits there", async ({ page }) => {
    await page.goto("/p/inclusion/stakeholders/composition");
    await expect(page.getByRole("group", { name: "The table" })).toBeVisible();
    await print(page);
    await expectPaper(page, "Who is at the table");
    await expect(page.getByRole("listitem").filter({ hasText: /^Amsterdam/ })).toBeVisible();
  });

  test("a chart stands above its table", async ({ page }) => {
    await page.goto("/p/inclusion/indicators?q=migration+background");
    await new IndexPage(page).open("Residents with a migration background");
    await expect(page.getByRole("img", { name: /Where do places stand/ })).toBeVisible();
    await print(page);
    await expectPaper(page, "Residents with a migration background");
    await expect(page.getByRole("img", { name: /Where do places stand/ })).toBeVisible();
    await expect(page.getByRole("table").first()).toContainText("59.6");
  });
});
