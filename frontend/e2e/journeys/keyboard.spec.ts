import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { Shell } from "../pages/Shell";

const MOST_STEPS = 60;

/** Tab until the focus is on what is called so, as somebody without a mouse does; what lies above by Shift+Tab. */
async function tabTo(
  page: Page,
  role: "link" | "button" | "textbox",
  name: RegExp,
  key: "Tab" | "Shift+Tab" = "Tab",
) {
  const wanted = page.getByRole(role, { name }).and(page.locator(":focus"));
  for (let step = 0; step < MOST_STEPS; step++) {
    await page.keyboard.press(key);
    if ((await wanted.count()) > 0) return;
  }
  throw new Error(`No ${role} called ${String(name)} within ${String(MOST_STEPS)} steps`);
}

test("from the first page to a dilemma that is filed and found, by keyboard alone", async ({
  page,
}) => {
  const word = Math.random().toString(36).slice(2, 10);
  const title = new Shell(page).title;
  await page.goto("/");
  await expect(title).toBeVisible();
  await tabTo(page, "link", /^Sign in$/);
  await page.keyboard.press("Enter");
  await expect(page.locator("#username")).toBeFocused();
  await page.keyboard.type("member");
  await page.keyboard.press("Tab");
  await page.keyboard.type("demo");
  await page.keyboard.press("Enter");

  await expect(page.getByRole("button", { name: /^Account/ })).toBeVisible();
  await tabTo(page, "link", /Inclusion of Migrants/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/p\/inclusion$/);
  await expect(title).toBeFocused();
  await tabTo(page, "link", /^Dilemmas$/, "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(title).toBeFocused();
  await expect(title).toHaveText("Dilemmas");
  await tabTo(page, "link", /^Propose a dilemma$/);
  await page.keyboard.press("Enter");
  await expect(title).toHaveText("Propose a dilemma");
  await tabTo(page, "textbox", /^Your question/);
  await page.keyboard.type(`Can ${word} be filed without a mouse?`);
  await tabTo(page, "button", /^Propose$/);
  await page.keyboard.press("Enter");
  await expect(title).toHaveText(`Can ${word} be filed without a mouse?`);
  await expect(title).toBeFocused();

  await tabTo(page, "link", /^Stakeholders$/, "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(title).toHaveText("Stakeholders");
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("combobox", { name: /Search everything/ })).toBeFocused();
  await page.keyboard.type(word);
  await expect(page.getByRole("option", { name: new RegExp(word) })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(title).toHaveText(`Can ${word} be filed without a mouse?`);
});
