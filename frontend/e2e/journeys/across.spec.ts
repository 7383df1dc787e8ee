import { expect, test } from "../fixtures";
import { Shell } from "../pages/Shell";

const unique = () => `Why do we test ${Date.now().toString(36)}?`;

test.describe("The thread", () => {
  test("leads from a dilemma to what it is linked with, and back", async ({ page }) => {
    await page.goto("/p/inclusion/search?q=segregation+between+schools&kind=dilemma");
    await page.getByRole("link", { name: /segregation between schools/ }).click();
    await expect(new Shell(page).title).toHaveText(/segregation between schools/);
    await page.getByRole("navigation", { name: "Thread" }).getByRole("link").last().click();
    await expect(page.getByRole("heading", { name: "Indicators", level: 3 })).toBeFocused();
    await page
      .getByRole("link", { name: /Highest share of pupils/ })
      .first()
      .click();
    await expect(new Shell(page).title).toHaveText(/Highest share of pupils/);
    await expect(
      page.getByRole("link", { name: /segregation between schools/ }).first(),
    ).toBeVisible();
  });

  test("is mended by a member, seen from the other side, and taken back", async ({ openAs }) => {
    const reason = unique();
    const member = await openAs("member");
    await member.goto("/p/inclusion/stakeholders?q=athens");
    await member.getByRole("link", { name: "City of Athens" }).click();
    await member.getByRole("button", { name: "Link something" }).click();
    const dialog = member.getByRole("dialog");
    await dialog.getByLabel("What does it belong to?").fill("unaccompanied minors");
    await member.getByRole("option", { name: /Protection of Unaccompanied Minors/ }).click();
    await dialog.getByLabel("Why do they belong together?").fill(reason);
    await dialog.getByRole("button", { name: "Link the two" }).click();
    await expect(member.getByText(reason)).toBeVisible();
    await member.getByRole("link", { name: /Protection of Unaccompanied Minors/ }).click();
    await expect(member.getByText(reason)).toBeVisible();
    await member.getByRole("button", { name: "Take away the link to City of Athens" }).click();
    await expect(member.getByText(reason)).toBeHidden();
  });
});

test.describe("Searching", () => {
  test("forgives a typing error, says so, and narrows by kind in the address", async ({ page }) => {
    await page.goto("/p/inclusion/search");
    await page.getByLabel("Search everything you may see").fill("segregaton");
    await expect(page.getByText("These match “segregation”.")).toBeVisible();
    await expect(page).toHaveURL(/q=segregaton/);
    await expect(page.getByRole("heading", { name: /^Dilemmas/ })).toBeVisible();
    await page.getByRole("button", { name: "Kind" }).click();
    await page.getByRole("checkbox", { name: "Dilemmas" }).click();
    await expect(page).toHaveURL(/kind=dilemma/);
    await expect(page.getByRole("heading", { name: /^Dilemmas/ })).toBeVisible();
  });

  test("by Ctrl-K opens what was chosen with the keyboard", async ({ page }) => {
    await page.goto("/p/inclusion");
    await expect(new Shell(page).title).toBeVisible();
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox", { name: /Search everything/ }).fill("city of amsterdam");
    await expect(page.getByRole("option", { name: "City of Amsterdam" })).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(new Shell(page).title).toHaveText("City of Amsterdam");
  });
});

test.describe("Home and history", () => {
  test("greet a member with what is expected, what is new, and forget it when it was seen", async ({
    openAs,
  }) => {
    const member = await openAs("member");
    await member.goto("/p/inclusion");
    await expect(member.getByRole("heading", { name: /^Expected of you/ })).toBeVisible();
    await expect(member.getByRole("heading", { name: "The thread" })).toBeVisible();
    await member.getByRole("button", { name: "Mark all as seen" }).click();
    // Other journeys write meanwhile: what is new now is theirs, no longer what loaded the demo.
    await expect(member.getByText("Demo Administrator")).toHaveCount(0);
  });

  test("show the secretariat who changed what, and nobody else", async ({ openAs }) => {
    const secretariat = await openAs("secretariat");
    await secretariat.goto("/p/inclusion/settings/history?kind=dilemma");
    await expect(new Shell(secretariat).title).toHaveText("History");
    await expect(secretariat.getByText("Dilemma", { exact: false }).first()).toBeVisible();
    const member = await openAs("member");
    await member.goto("/p/inclusion/settings/history");
    await expect(new Shell(member).title).toHaveText("This page is not for your role");
  });
});
