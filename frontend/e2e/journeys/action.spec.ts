import { expect, test } from "../fixtures";
import { IndexPage } from "../pages/IndexPage";
import { Shell } from "../pages/Shell";

const unique = (words: string) => `${words} ${Date.now().toString(36)}`;

test.describe("An action", () => {
  test("tells its story from the bottleneck to what became of its recommendations", async ({
    page,
  }) => {
    await page.goto("/p/inclusion/actions");
    await page
      .getByRole("link", { name: /Improving access for cities to EU Integration Funding/ })
      .click();
    for (const chapter of ["Bottleneck", "Objective", "Outputs", "Recommendations", "Impact"]) {
      await expect(page.getByRole("heading", { name: chapter, exact: true })).toBeVisible();
    }
    await expect(page.getByText("Partly adopted", { exact: true }).first()).toBeVisible();
    await expect(page.getByText(/silent for [\d,]+ days/).first()).toBeVisible();
    await expect(page.getByRole("button", { name: "Record uptake" })).toHaveCount(0);
  });

  test("is started, asks something, and its uptake is recorded and taken back", async ({
    openAs,
  }) => {
    const title = unique("Housing first");
    const asked = unique("Reserve money for cities");
    const page = await openAs("secretariat");
    await page.goto("/p/inclusion/actions");
    await page.getByRole("link", { name: "Start an action" }).click();
    await page.getByLabel("Title").fill(title);
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(new Shell(page).title).toHaveText(title);

    await page.getByRole("link", { name: "Add a recommendation" }).click();
    await page.getByLabel("What is asked").fill(asked);
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(new Shell(page).title).toHaveText(asked);
    await expect(page.getByText("Not sent yet", { exact: true })).toBeVisible();

    await page.getByRole("button", { name: "Record uptake" }).click();
    await page.getByLabel("Status").selectOption({ label: "Considering" });
    await page.getByLabel("Evidence").fill("A letter of their cabinet.");
    await page.getByRole("button", { name: "Record this step" }).click();
    await expect(page.getByText("A letter of their cabinet.")).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByText("Not sent yet", { exact: true })).toBeVisible();

    await page.goto("/p/inclusion/actions/recommendations");
    const outsider = await openAs("outsider");
    await outsider.goto(`/p/inclusion/actions?q=${encodeURIComponent(title)}`);
    await expect(outsider.getByRole("link", { name: title })).toHaveCount(0);
  });

  test("has its milestones on the time line, as a picture and as a table", async ({ page }) => {
    await page.goto("/p/inclusion/actions/timeline");
    await expect(page.getByRole("img", { name: /What happened when/ })).toBeVisible();
    await page.getByRole("button", { name: "Show as a table" }).click();
    await expect(page.getByRole("rowheader", { name: "First edition in Brussels" })).toBeVisible();
    await expect(page.getByRole("rowheader", { name: /Pact of Amsterdam/ })).toBeVisible();
  });

  test("belongs to a plan; another plan shows its objectives and who helps", async ({ page }) => {
    await page.goto("/p/inclusion/actions/plans");
    await page.getByRole("link", { name: /Plan Samenleven/ }).click();
    await expect(page.getByText("2. Strengthening the Dutch language")).toBeVisible();
    await expect(page.getByText("Summer schools")).toBeVisible();
    await page.goto("/p/inclusion/actions/plans");
    await page.getByRole("link", { name: "Collective Impact Model" }).click();
    await expect(page.getByText("Central infrastructure")).toBeVisible();
  });
});

test.describe("Events", () => {
  test("of the past show their programme", async ({ page }) => {
    await page.goto("/p/inclusion/events?when=past");
    await expect(new IndexPage(page).rows.first()).toBeVisible();
    await page
      .getByRole("link", { name: "Local government approaches to diversity", exact: true })
      .click();
    await expect(page.getByText("09:00 – 10:15")).toBeVisible();
    await page.getByRole("link", { name: "Welcoming remarks" }).click();
    await expect(new Shell(page).title).toHaveText("Welcoming remarks");
  });
});
