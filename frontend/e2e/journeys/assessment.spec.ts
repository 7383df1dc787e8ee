import { expect, test } from "../fixtures";
import { Shell } from "../pages/Shell";

test.describe("Assessment over time", () => {
  test("the secretariat signs one, finds it on the plot by keyboard and in the table", async ({
    openAs,
  }) => {
    const page = await openAs("secretariat");
    const shell = new Shell(page);
    await page.goto("/p/inclusion/stakeholders/assessment");
    await page.getByRole("link", { name: "Assess an organisation" }).click();
    await page.getByRole("combobox", { name: "Organisation" }).fill("eurocit");
    await page.getByRole("option", { name: "EUROCITIES" }).click();
    await page.getByLabel("Influence", { exact: true }).selectOption("5: decides");
    await page.getByLabel("Interest", { exact: true }).selectOption("4: much");
    await page.getByRole("button", { name: "Sign it" }).click();
    await expect(shell.title).toHaveText("Assessment");
    const point = page.getByRole("link", { name: /^EUROCITIES: influence 5, interest 4/ });
    await point.focus();
    await expect(page.getByText(/EUROCITIES, signed by/)).toBeVisible();
    await page.getByRole("button", { name: "Show as a table" }).click();
    await expect(page.getByRole("row", { name: /EUROCITIES/ })).toContainText("5");
    const slider = page.getByRole("slider");
    await slider.focus();
    await page.keyboard.press("Home");
    await expect(page).toHaveURL(/day=/);
  });

  test("does not exist for a member", async ({ openAs }) => {
    const page = await openAs("member");
    await page.goto("/p/inclusion/stakeholders");
    await expect(page.getByRole("link", { name: "Assessment", exact: true })).toBeHidden();
    await page.goto("/p/inclusion/stakeholders/assessment");
    await expect(page.getByRole("alert")).toBeVisible();
    const answer = await page.request.get("/api/v1/partnerships/inclusion/assessments");
    expect(answer.status()).toBe(404);
  });
});
