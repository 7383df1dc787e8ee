import { expect, test } from "../fixtures";
import { IndexPage } from "../pages/IndexPage";
import { Shell } from "../pages/Shell";

const unique = () => Math.random().toString(36).slice(2, 8);

test.describe("Who is at the table", () => {
  test("the secretariat registers a body, gives it a seat, a person and a tie, and takes one back", async ({
    openAs,
  }) => {
    test.slow(); // one long way, step by step
    const page = await openAs("secretariat");
    const shell = new Shell(page);
    const name = `Town of Journey ${unique()}`;
    await page.goto("/p/inclusion/stakeholders");
    await page.getByRole("link", { name: "Add an organisation" }).click();
    await page.getByRole("textbox", { name: "Name", exact: true }).fill(name);
    await page.getByRole("button", { name: "Save" }).click();
    await expect(shell.title).toHaveText(name);

    await page.getByRole("link", { name: "Give a seat" }).click();
    await page.getByLabel("Role").selectOption("Member");
    await page.getByRole("group", { name: /Since/ }).getByLabel("Year").fill("2024");
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByRole("region", { name: "Seats" })).toContainText("Held");

    await page.getByRole("link", { name: "Give a seat" }).click();
    await page.getByLabel("Role").selectOption("Member");
    await page.getByRole("button", { name: "Save" }).click();
    await expect(
      page.getByText(/holds the same seat at an overlapping time/).first(),
    ).toBeVisible();
    await page.getByRole("link", { name: "Cancel" }).click();
    await page.getByRole("button", { name: /drop the draft/ }).click();

    await page.getByRole("link", { name: "Add a person" }).click();
    await page.getByRole("textbox", { name: "Name", exact: true }).fill("Desk of the town");
    await page.getByLabel(/E-mail/).fill("desk@journey.example");
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByRole("link", { name: "desk@journey.example" })).toBeVisible();

    await page.getByRole("link", { name: "Add a tie" }).click();
    await page.getByLabel("What it is").selectOption("Is a member of");
    await page.getByRole("combobox", { name: "The other organisation" }).fill("eurocit");
    await page.getByRole("option", { name: "EUROCITIES" }).click();
    await page.getByRole("button", { name: "Save" }).click();
    await page
      .getByRole("region", { name: "Ties to others" })
      .getByRole("link", { name: "EUROCITIES", exact: true })
      .click();
    await expect(shell.title).toHaveText("EUROCITIES");
    await expect(page.getByRole("region", { name: "Ties to others" })).toContainText(name);

    await page.getByRole("link", { name: `Edit: ${name}` }).click();
    await page.getByRole("button", { name: "Remove this tie" }).click();
    await expect(shell.title).toHaveText("EUROCITIES");
    const ties = page.getByRole("region", { name: "Ties to others" });
    await expect(ties).not.toContainText(name);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(ties).toContainText(name);

    await ties.getByRole("link", { name, exact: true }).click();
    await page.getByRole("button", { name: "More actions" }).click();
    await page.getByRole("menuitem", { name: "Archive" }).click();
    await expect(page.getByText("is in the archive now")).toBeVisible();
  });

  test("the table is read by keyboard and as a list", async ({ page }) => {
    await page.goto("/p/inclusion/stakeholders/composition");
    const ring = page.getByRole("group", { name: "The table" });
    await ring.getByRole("link").first().focus();
    await expect(ring.getByRole("link").first()).toHaveAccessibleName(/Amsterdam, Coordinator/);
    await page.keyboard.press("ArrowRight");
    await expect(ring.getByRole("link").nth(1)).toBeFocused();
    await page.getByRole("button", { name: "Show as a list" }).click();
    await page.getByRole("link", { name: /^Athens/ }).click();
    await expect(new Shell(page).title).toHaveText("City of Athens");
  });

  test("an observer reads names and never addresses; the outsider's partnership does not exist", async ({
    openAs,
  }) => {
    const outsider = await openAs("outsider");
    await outsider.goto("/p/harbour-cities/stakeholders");
    await new IndexPage(outsider).open("Town of Northhaven");
    await expect(outsider.getByRole("link", { name: "welcome@northhaven.example" })).toBeVisible();
    const observer = await openAs("observer");
    const answer = await observer.request.get("/api/v1/partnerships/harbour-cities/contacts");
    expect(answer.status()).toBe(404);
    await observer.goto("/p/inclusion/stakeholders");
    await expect(observer.getByRole("link", { name: "Add an organisation" })).toBeHidden();
  });
});
