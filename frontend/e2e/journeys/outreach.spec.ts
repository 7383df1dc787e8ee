import { expect, test } from "../fixtures";
import { Shell } from "../pages/Shell";

const gap = "/p/inclusion/stakeholders/gap";

test.describe("Who is missing", () => {
  test("the secretariat chooses gaps, is told whom to invite and why, and keeps the list", async ({
    openAs,
  }) => {
    test.slow(); // one long way, step by step
    const page = await openAs("secretariat");
    await page.goto(`${gap}?rows=kind&columns=level`);
    await expect(page.getByText(/\d+ of 65 cells are empty/)).toBeVisible();
    const gaps = page.getByRole("checkbox", { name: /^Choose the gap/ });
    const known = page.getByRole("cell").filter({ has: gaps, hasText: /known/ });
    await known.first().getByRole("checkbox").check();
    const unknown = page.getByRole("cell").filter({ has: gaps, hasNotText: /known/ });
    await unknown.first().getByRole("checkbox").check();
    await page.getByRole("button", { name: "Propose for 2 gaps" }).click();
    await expect(page.getByText(/1 invitation closes 1 of 2 gaps/)).toBeVisible();
    await expect(page.getByRole("region", { name: "1 gap stays open" })).toContainText(
      "We know nobody there yet",
    );

    const name = `Spring ${Math.random().toString(36).slice(2, 8)}`;
    await page.getByLabel("Name of the list").fill(name);
    await page.getByRole("button", { name: "Keep as a list to invite" }).click();
    await expect(new Shell(page).title).toHaveText(name);
    await expect(page.getByRole("table", { name })).toBeVisible();
    await page.getByRole("button", { name: "Drop this list" }).click();
    await expect(page.getByText(`The list “${name}” is dropped.`)).toBeVisible();
  });

  test("a number leads to the list behind it", async ({ openAs }) => {
    const page = await openAs("member");
    await page.goto(`${gap}?rows=kind&columns=level`);
    await page.getByRole("link", { name: /^City, Local: of \d+ known/ }).click();
    await expect(page).toHaveURL(/kind=city/);
    await expect(page).toHaveURL(/level=local/);
    await expect(page.getByRole("link", { name: /City of Amsterdam/ })).toBeVisible();
  });

  test("is not for observers", async ({ openAs }) => {
    const page = await openAs("observer");
    await page.goto(gap);
    await expect(page.getByRole("table")).toBeHidden();
  });
});
