import { expect, test } from "../fixtures";
import { Shell } from "../pages/Shell";

const network = "/p/inclusion/stakeholders/network";

test.describe("The network", () => {
  test("is walked by keyboard along its ties, and Enter opens", async ({ page }) => {
    await page.goto(network);
    const picture = page.locator("[data-ready=true]");
    await expect(picture).toBeVisible({ timeout: 20_000 });
    const cursor = picture.getByRole("link");
    await expect(cursor).toHaveAccessibleName(/reaches [1-9]/);
    const before = await cursor.getAttribute("href");
    await cursor.focus();
    // somebody tied to the one with most reach lies in one of the four directions
    for (const key of ["ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp"]) {
      await page.keyboard.press(key);
      if ((await cursor.getAttribute("href")) !== before) break;
    }
    await expect(cursor).not.toHaveAttribute("href", before ?? "");
    await expect(page.getByRole("status").filter({ hasText: /:/ })).toContainText(/member/);
    await page.keyboard.press("Space");
    await expect(page).toHaveURL(/focus=/);
    const name = ((await cursor.getAttribute("aria-label")) ?? "").split(",")[0] ?? "";
    await page.keyboard.press("Enter");
    await expect(new Shell(page).title).toHaveText(name);
  });

  test("its list says the same, with grouping, focus and a way in the address", async ({
    page,
  }) => {
    await page.goto(`${network}?view=list&group=country`);
    await expect(page.getByRole("region", { name: "Belgium" })).toContainText("Ghent");
    await page.getByRole("combobox", { name: "Look at one" }).fill("City of Ghent");
    await page.getByRole("option", { name: "City of Ghent" }).click();
    await expect(page.getByText(/You look at City of Ghent/)).toBeVisible();
    await page.getByRole("combobox", { name: "The way from there to" }).fill("City of Vienna");
    await page.getByRole("option", { name: "City of Vienna" }).click();
    const way = page.getByRole("region", { name: "The way" });
    await expect(way.getByRole("listitem")).toHaveCount(3);
    await page.reload();
    await expect(way).toContainText("EUROCITIES");
  });

  test("goes along as files", async ({ page }) => {
    await page.goto(network);
    for (const name of ["GraphML", "GEXF, with dates", "Organisations as CSV", "Ties as CSV"]) {
      const link = page.getByRole("link", { name, exact: true });
      const answer = await page.request.get((await link.getAttribute("href")) ?? "");
      expect(answer.status(), name).toBe(200);
      expect(await answer.text()).toContain("EUROCITIES");
    }
  });

  test("tells whom news comes to through a few, and whom not", async ({ page }) => {
    await page.goto("/p/inclusion/stakeholders/reach");
    await page.getByRole("button", { name: /^Begin with/ }).click();
    await expect(page.getByText(/The news comes to \d+ of \d+ organisations/)).toBeVisible();
    await expect(page.getByRole("heading", { name: /^Reached: [1-9]/ })).toBeVisible();
    await expect(page.getByRole("heading", { name: /^Not reached: [1-9]/ })).toBeVisible();
    await expect(page).toHaveURL(/through=/);
  });
});

test.describe("Types of ties", () => {
  test("the secretariat adds one in its own words, a tie is said in them, and it is retired", async ({
    openAs,
  }) => {
    test.slow(); // one long way, step by step
    const page = await openAs("secretariat");
    const word = `Mentors ${Math.random().toString(36).slice(2, 8)}`;
    await page.goto("/p/inclusion/settings/ties");
    await page.getByRole("link", { name: "Add a type" }).click();
    for (const language of ["English", "French", "Dutch"]) {
      await page.getByLabel(`Said of the first: In ${language}`).fill(word);
      await page.getByLabel(`Said of the second: In ${language}`).fill(`Gets: ${word}`);
    }
    await page.getByLabel(/Does news travel/).selectOption("passes news on to the other");
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByRole("link", { name: word })).toBeVisible();

    await page.goto("/p/inclusion/stakeholders?q=athens");
    await page.getByRole("link", { name: /City of Athens/ }).click();
    await page.getByRole("link", { name: "Add a tie" }).click();
    await page.getByLabel("What it is").selectOption(word);
    await page.getByRole("combobox", { name: "The other organisation" }).fill("eurocit");
    await page.getByRole("option", { name: "EUROCITIES" }).click();
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByRole("region", { name: "Ties to others" })).toContainText(word);

    await page.goto("/p/inclusion/settings/ties");
    await page.getByRole("link", { name: word }).click();
    await expect(page.getByRole("button", { name: "Drop this type" })).toBeHidden();
    await page.getByRole("button", { name: "Retire this type" }).click();
    await expect(page.getByText("Its ties stay")).toBeVisible();
  });

  test("a member does not change them", async ({ openAs }) => {
    const page = await openAs("member");
    await page.goto("/p/inclusion/settings/ties");
    await expect(page.getByRole("link", { name: "Add a type" })).toBeHidden();
  });
});

test("time shows ties come and go, and stands in the address", async ({ openAs }) => {
  const page = await openAs("outsider");
  await page.goto("/p/harbour-cities/stakeholders/network?view=list&on=2020-02-01");
  await expect(page.getByText(/17 organisations, \d+ ties/)).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText("Grey Sands (");
  const slider = page.getByRole("slider", { name: "Month" });
  await expect(slider).toHaveAttribute("aria-valuetext", "February 2020");
  for (let month = 0; month < 24; month++) await slider.press("ArrowRight");
  await expect(slider).toHaveAttribute("aria-valuetext", "February 2022");
  await expect(page.getByRole("main")).toContainText("Grey Sands (2022 – June 2024)");
  await expect(page).toHaveURL(/on=2022-02-01/);
});
