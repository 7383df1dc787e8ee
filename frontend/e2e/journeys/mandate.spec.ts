import { expect, test } from "../fixtures";
import { IndexPage } from "../pages/IndexPage";
import { Shell } from "../pages/Shell";

const unique = () => Math.random().toString(36).slice(2, 8);

test.describe("Mandates", () => {
  test("a target says in words what is missing and leads to who could close it", async ({
    openAs,
  }) => {
    const page = await openAs("secretariat");
    const shell = new Shell(page);
    await page.goto("/p/inclusion/stakeholders/balance");
    await page.getByRole("link", { name: "Set a target" }).click();
    await page.getByLabel("What it is about", { exact: true }).selectOption("Kind");
    await page.getByRole("combobox", { name: "Which value" }).click();
    await page.getByRole("option", { name: "Think tank" }).click();
    await page.getByLabel("How many", { exact: true }).fill("9");
    await page.getByRole("button", { name: "Save" }).click();
    await expect(shell.title).toHaveText("The balance of the table");
    const target = page.getByRole("listitem").filter({ hasText: "At least 9: Think tank" }).first();
    await expect(target).toContainText("Not met");
    await target.getByRole("button", { name: /Drop the target/ }).click();
    await expect(page.getByText("is dropped")).toBeVisible();
    await page.getByRole("button", { name: "Show as a table" }).first().click();
    await expect(
      page.getByRole("region", { name: "From which level do members come?" }),
    ).toBeVisible();
  });

  test("the secretariat confirms a step of the rotation and names who follows", async ({
    openAs,
  }) => {
    test.slow(); // one long way, step by step
    const page = await openAs("secretariat");
    const shell = new Shell(page);
    const name = `Council of Rotation ${unique()}`;
    await page.goto("/p/inclusion/stakeholders/new");
    await page.getByRole("textbox", { name: "Name", exact: true }).fill(name);
    await page.getByRole("button", { name: "Save" }).click();
    await expect(shell.title).toHaveText(name);
    await page.getByRole("link", { name: "Give a seat" }).click();
    await page.getByLabel("Role", { exact: true }).selectOption("Advisor");
    await page
      .getByRole("group", { name: /Until/ })
      .getByLabel("Year", { exact: true })
      .fill("2027");
    await page.getByLabel(/^Vote/).selectOption("Has a vote");
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByRole("region", { name: "Seats" })).toContainText("No mandate written");
    await expect(page.getByRole("region", { name: "Seats" })).toContainText(
      "Nobody casts the vote",
    );

    await page.goto("/p/inclusion/stakeholders/votes?lacks=delegate");
    await page.getByRole("searchbox").fill(name);
    await expect(new IndexPage(page).rows.first()).toContainText("No delegate");

    await page.goto("/p/inclusion/stakeholders/ending?months=60");
    await expect(
      new IndexPage(page).rows.filter({ hasText: name }).getByText("Announce the rotation"),
    ).toBeVisible();

    await page.goto("/p/inclusion/stakeholders/rotation");
    await page.getByRole("link", { name: `Say who follows ${name}` }).click();
    await expect(shell.title).toHaveText(`Who follows ${name}?`);
    await page.getByRole("combobox", { name: "Organisation that follows" }).fill("riverside");
    await page.getByRole("option", { name: /Town of Riverside/ }).click();
    await page.getByRole("button", { name: "Confirm this step" }).click();
    await expect(shell.title).toHaveText("Rotation");
    await expect(page.getByRole("link", { name: `Say who follows ${name}` })).toBeHidden();
  });

  test("a member reads the plan and cannot change it", async ({ openAs }) => {
    const page = await openAs("member");
    await page.goto("/p/inclusion/stakeholders/rotation");
    await expect(page.getByRole("heading", { name: "Advisor" })).toBeVisible();
    await expect(page.getByRole("link", { name: "Set a rule" })).toBeHidden();
    await page.goto("/p/inclusion/stakeholders/balance");
    await expect(page.getByRole("heading", { name: "Targets" })).toBeVisible();
    await expect(page.getByRole("link", { name: "Set a target" })).toBeHidden();
  });
});
