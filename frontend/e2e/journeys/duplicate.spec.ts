import { expect, test } from "../fixtures";
import { Shell } from "../pages/Shell";

const unique = () =>
  Math.random()
    .toString(36)
    .replace(/[^a-z]/g, "")
    .slice(0, 7);

test.describe("Organisations that stand there twice", () => {
  test("the form warns, two are merged by keyboard, and become two again", async ({ openAs }) => {
    test.slow(); // one long way, step by step
    const page = await openAs("secretariat");
    const shell = new Shell(page);
    const word = unique();
    const first = `Welcome House ${word}`;
    const second = `${word}, Welcome House`;
    const name = page.getByRole("textbox", { name: "Name", exact: true });

    await page.goto("/p/inclusion/stakeholders/new");
    await name.fill(first);
    await page.getByRole("button", { name: "Save" }).click();
    await expect(shell.title).toHaveText(first);

    await page.goto("/p/inclusion/stakeholders/new");
    await name.fill(second);
    const warning = page.getByRole("status").filter({ hasText: "Is it one of these?" });
    await expect(warning.getByRole("link", { name: first })).toBeVisible();
    await expect(warning).toContainText("same words in another order");
    await page.getByRole("button", { name: "Save" }).click();
    await expect(shell.title).toHaveText(second);
    const address = page.url();

    await page.getByRole("button", { name: "More actions" }).click();
    await page.getByRole("menuitem", { name: "Merge with another" }).click();
    await page.getByRole("combobox", { name: "The same organisation" }).fill(first);
    await page.getByRole("option", { name: first }).click();
    await page.getByRole("button", { name: "Compare" }).click();
    await page.getByRole("group", { name: "Which one stays?" }).getByRole("radio").first().focus();
    await page.keyboard.press("ArrowDown");
    await page.getByRole("button", { name: `Merge into ${first}` }).focus();
    await page.keyboard.press("Enter");
    await expect(shell.title).toHaveText(first);

    await page.goto(address);
    await expect(shell.title).toHaveText(first);
    const merged = page.getByRole("region", { name: "Merged into this one" });
    await expect(merged).toContainText(second);
    await merged.getByRole("button", { name: "Undo the merge" }).click();
    await expect(merged).toBeHidden();
    await page.goto(address);
    await expect(shell.title).toHaveText(second);
  });

  test("pairs are found, compared and put aside with Undo; a member does not see them", async ({
    openAs,
  }) => {
    const page = await openAs("secretariat");
    await page.goto("/p/inclusion/stakeholders/duplicates");
    await page.getByRole("button", { name: "Look for duplicates" }).click();
    await expect(page.getByText(/organisations compared:/)).toBeVisible();
    const pair = page.getByRole("article").filter({ hasText: "Lantern House" }).first();
    await expect(pair).toContainText("same city");
    await pair.getByRole("button", { name: "They are two" }).click();
    await expect(pair).toBeHidden();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(pair).toBeVisible();
    const member = await openAs("member");
    await member.goto("/p/inclusion/stakeholders");
    await expect(member.getByRole("link", { name: "Duplicates" })).toBeHidden();
  });
});
