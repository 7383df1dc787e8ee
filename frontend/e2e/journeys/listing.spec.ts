import { expect, test } from "../fixtures";
import { Shell } from "../pages/Shell";

const unique = () => Math.random().toString(36).slice(2, 8);

test.describe("Lists that people keep", () => {
  test("a member keeps filters as a list, opens it, deletes it and takes that back", async ({
    openAs,
  }) => {
    const page = await openAs("member");
    const name = `Dutch cities ${unique()}`;
    await page.goto("/p/inclusion/stakeholders?kind=city&country=NL");
    await page.getByRole("link", { name: "Keep as a list" }).click();
    await expect(page.getByText(/In it: City · Netherlands/)).toBeVisible();
    await page.getByRole("textbox", { name: "Name" }).fill(name);
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("link", { name, exact: true }).click();
    await expect(page).toHaveURL(/kind=city/);
    await expect(page).toHaveURL(/country=NL/);
    await page.goto("/p/inclusion/stakeholders/lists");
    const row = page.getByRole("article").filter({ hasText: name });
    await row.getByRole("button", { name: `Delete ${name}` }).click();
    await expect(row).toBeHidden();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(row).toBeVisible();
  });

  test("the secretariat tags a whole list after a look at what changes, and takes it back", async ({
    openAs,
  }) => {
    const page = await openAs("secretariat");
    const shell = new Shell(page);
    const name = `Tagged Town ${unique()}`;
    await page.goto("/p/inclusion/stakeholders/new");
    await page.getByRole("textbox", { name: "Name", exact: true }).fill(name);
    await page.getByRole("button", { name: "Save" }).click();
    await expect(shell.title).toHaveText(name);
    await page.goto(`/p/inclusion/stakeholders?q=${encodeURIComponent(name)}`);
    await page.getByRole("link", { name: "Give themes to all of these" }).click();
    await page.getByRole("combobox", { name: "Themes to add" }).click();
    await page.getByRole("option", { name: "Housing" }).click();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Show what would change" }).click();
    await expect(page.getByRole("checkbox", { name })).toBeChecked();
    await page.getByRole("button", { name: /^Change \d+ organisation/ }).click();
    await expect(page.getByText(/organisations? changed/)).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByRole("link", { name, exact: true }).click();
    await expect(page.getByRole("region", { name: "Facts" })).not.toContainText("Housing");
  });

  test("the list leaves as a workbook, its people as cards, only those who agreed", async ({
    openAs,
  }) => {
    const page = await openAs("secretariat");
    const workbook = await page.request.get("/api/v1/partnerships/inclusion/organisations/xlsx");
    expect((await workbook.body()).subarray(0, 2).toString()).toBe("PK");
    const cards = await page.request.get("/api/v1/partnerships/inclusion/organisations/vcard");
    expect(cards.status()).toBe(200);
  });
});
