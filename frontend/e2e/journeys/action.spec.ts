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

test.describe("A plan", () => {
  test("tells who helps and what came of it; an objective is taken off and put back", async ({
    openAs,
  }) => {
    const title = unique("Plan for the harbour");
    const page = await openAs("secretariat");
    await page.goto("/p/inclusion/actions/plans/new");
    await page.getByLabel("Title").fill(title);
    await page.getByText("Who helps, and what came of it").click();
    await page.getByRole("button", { name: "Add a helper" }).click();
    await page.getByLabel("How they help").fill("advice\nrooms for meetings");
    await page.getByRole("button", { name: "Add a result" }).click();
    await page.getByRole("group", { name: "Result 1" }).getByLabel("What came of it").fill("Less.");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(new Shell(page).title).toHaveText(title);
    await expect(page.getByText("advice and rooms for meetings")).toBeVisible();
    await expect(page.getByText("Less.", { exact: true })).toBeVisible();

    await page.getByRole("button", { name: "Add an objective" }).click();
    await page.getByLabel("Title").fill("Places to meet");
    await page.getByRole("button", { name: "Save the objective" }).click();
    const objective = page.getByRole("heading", { name: "1. Places to meet" });
    await expect(objective).toBeVisible();
    await page.getByRole("button", { name: "Edit objective 1" }).click();
    await page.getByRole("button", { name: "Take it off" }).click();
    await expect(objective).toBeHidden();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(objective).toBeVisible();
  });

  test("keeps an objective that an action serves, and names the action", async ({ openAs }) => {
    const frame = unique("Plan for work");
    const title = unique("Learn on the job");
    const page = await openAs("secretariat");
    await page.goto("/p/inclusion/actions/plans/new");
    await page.getByLabel("Title").fill(frame);
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.getByRole("button", { name: "Add an objective" }).click();
    await page.getByLabel("Title").fill("Jobs");
    await page.getByRole("button", { name: "Save the objective" }).click();
    await expect(page.getByRole("heading", { name: "1. Jobs" })).toBeVisible();
    const plan = page.url();

    await page.goto("/p/inclusion/actions/new");
    await page.getByLabel("Title").fill(title);
    await page.getByRole("combobox", { name: /^Plan \(/ }).selectOption({ label: frame });
    await page.getByLabel("Objective of the plan").selectOption({ label: "1. Jobs" });
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(new Shell(page).title).toHaveText(title);

    await page.goto(plan);
    await page.getByRole("button", { name: "Edit objective 1" }).click();
    await page.getByRole("button", { name: "Take it off" }).click();
    await expect(page.getByRole("alert")).toContainText(`This action still serves it: ${title}.`);
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
