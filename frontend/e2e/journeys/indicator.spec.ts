import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { IndexPage } from "../pages/IndexPage";
import { Shell } from "../pages/Shell";

const unique = () => Date.now().toString(36);

async function reportValue(page: Page, value: string, year: string, source: string) {
  await page.getByRole("link", { name: "Report a value" }).first().click();
  await page.getByLabel(/^Value/).fill(value);
  await page.getByLabel("Year", { exact: true }).first().fill(year);
  await page.getByLabel(/^Source/).fill(source);
  await page.getByRole("button", { name: "Report this value" }).click();
}

test.describe("An indicator", () => {
  test("compares places, by picture, by keyboard and as a table", async ({ page }) => {
    await page.goto("/p/inclusion/indicators?q=migration+background");
    await new IndexPage(page).open("Residents with a migration background");
    await expect(new Shell(page).title).toHaveText("Residents with a migration background");
    const picture = page.getByRole("img", { name: /Where do places stand/ });
    await expect(picture).toBeVisible();
    const highest = page.getByRole("link", { name: /^City of Genk, 2024: 59.6/ }).first();
    await highest.focus();
    await expect(
      page.getByText("over 59.6; mostly Turkish").filter({ visible: true }).first(),
    ).toBeVisible();
    await page.keyboard.press("ArrowDown");
    await expect(highest).not.toBeFocused();
    await page.getByRole("button", { name: "Show as a table" }).click();
    await expect(picture).toBeHidden();
    await expect(page.getByRole("table").first()).toContainText("59.6");
    const file = page.waitForEvent("download");
    await page.getByRole("link", { name: "Download CSV" }).click();
    expect((await file).suggestedFilename()).toBe("observations.csv");
  });

  test("is defined by the secretariat, reported by a city, corrected and withdrawn", async ({
    openAs,
  }) => {
    const title = `Newcomers who ride a bicycle ${unique()}`;
    const secretariat = await openAs("secretariat");
    await secretariat.goto("/p/inclusion/indicators");
    await secretariat.getByRole("link", { name: "Define an indicator" }).click();
    await secretariat.getByLabel("Title").fill(title);
    await secretariat.getByLabel("Unit").fill("%");
    await secretariat.getByRole("button", { name: "Save" }).click();
    await expect(new Shell(secretariat).title).toHaveText(title);
    await expect(secretariat.getByText("Nothing is reported yet")).toBeVisible();
    const address = new URL(secretariat.url()).pathname;

    const member = await openAs("member");
    await member.goto(address);
    await reportValue(member, "41.5", "2024", "Survey");
    await expect(member.getByText(/One place reported: .*Athens, 41.5/).first()).toBeVisible();
    await reportValue(member, "44", "2025", "Survey");
    await expect(member.getByRole("heading", { name: "Change over time" })).toBeVisible();
    await reportValue(member, "50", "2025", "Survey");
    await expect(
      member.getByText(/There is a value for this place and period already/).first(),
    ).toBeVisible();
    await member.goto(address);

    await member.getByRole("button", { name: /^Withdraw the value of .*Athens, 2025/ }).click();
    await expect(member.getByRole("heading", { name: "Change over time" })).toBeHidden();
    await member.getByRole("button", { name: "Undo" }).click();
    await expect(member.getByRole("heading", { name: "Change over time" })).toBeVisible();

    const observer = await openAs("observer");
    await observer.goto(address);
    await expect(new Shell(observer).title).toHaveText(title);
    await expect(observer.getByRole("link", { name: "Report a value" })).toHaveCount(0);
    await expect(observer.getByRole("button", { name: /^Withdraw/ })).toHaveCount(0);

    const outsider = await openAs("outsider");
    await outsider.goto(address);
    await expect(outsider.getByText(title)).toHaveCount(0);
  });
});

test("a place shows all that was reported of it", async ({ page }) => {
  await page.goto("/p/inclusion/indicators/places");
  await new IndexPage(page).open("City of Espoo");
  await expect(page.getByText("8 indicators have a value here.", { exact: false })).toBeVisible();
  await expect(page.getByText("314,000").filter({ visible: true }).first()).toBeVisible();
});
