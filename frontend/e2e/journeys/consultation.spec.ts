import { expect, test } from "../fixtures";
import { IndexPage } from "../pages/IndexPage";
import { Shell } from "../pages/Shell";

const unique = (words: string) => `${words} ${Date.now().toString(36)}`;

test.describe("A consultation", () => {
  test("is planned on an accepted dilemma, with its people, and called off and on again", async ({
    openAs,
  }) => {
    test.slow();
    const page = await openAs("secretariat");
    await page.goto("/p/inclusion/dilemmas?q=newcomer pupils arrive every week");
    await new IndexPage(page).openFirst();
    await page.getByRole("link", { name: "Plan a consultation" }).click();
    await expect(page.getByLabel("Title")).toHaveValue(/^Newcomer pupils arrive/);
    const title = unique("One hour for schools");
    await page.getByLabel("Title").fill(title);
    await page.getByRole("radio", { name: /Quick advice/ }).check();
    await expect(page.getByText("Nobody facilitates yet.")).toBeVisible();
    await page.getByRole("combobox", { name: "Facilitators" }).fill("Demo coordinator");
    await page.getByRole("option", { name: /Demo coordinator/ }).click();
    await expect(page.getByText("Nobody facilitates yet.")).toBeHidden();
    await page.getByRole("combobox", { name: "Peers" }).fill("Demo coordinator");
    await expect(page.getByText("Nothing found")).toBeVisible();
    await page.getByRole("combobox", { name: "Peers" }).fill("Demo member");
    await page.getByRole("option", { name: /Demo member/ }).click();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Plan it" }).click();
    await expect(new Shell(page).title).toHaveText(title);
    await expect(page.getByText("but not by whom")).toBeVisible();

    await page.getByRole("button", { name: /Change or take away the seat of Demo member/ }).click();
    await page.getByRole("menuitem", { name: "Take the seat away" }).click();
    await expect(page.getByText("Demo member has no seat any more.")).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByRole("heading", { name: "Peers" })).toBeVisible();

    await page.getByRole("button", { name: "Call it off" }).click();
    await expect(page.getByText("Seats and dates are kept.")).toBeVisible();
    await page.getByRole("button", { name: "Plan it again" }).click();
    await expect(page.getByRole("link", { name: "Open the room" })).toBeVisible();

    const member = await openAs("member");
    await member.goto("/p/inclusion/dilemmas/consultations?mine=true");
    await expect(member.getByRole("link", { name: title })).toBeVisible();
  });

  test("that ended shows what was said and where the room agrees", async ({ openAs }) => {
    const page = await openAs("member");
    await page.goto("/p/inclusion/dilemmas/consultations?state=ended");
    await page.getByRole("link", { name: "Places in school for newcomer pupils" }).click();
    await expect(page.getByText("Where does the room agree?")).toBeVisible();
    await expect(page.getByText("held back: few people").first()).toBeVisible();
    await page.getByRole("button", { name: /table/ }).click();
    await expect(
      page.getByRole("region", { name: "Agreement on ideas by level and kind" }),
    ).toBeVisible();
    await expect(page.getByText("Who decides today which school a child goes to?")).toBeVisible();
    const practice = page.getByRole("link", { name: /Make it a practice/ }).first();
    await expect(practice).toHaveAttribute("href", /practices\/new\?title=.*contribution=/);
  });
});

test.describe("A protocol", () => {
  test("is copied, changed, and no longer offered", async ({ openAs }) => {
    const page = await openAs("secretariat");
    await page.goto("/p/inclusion/dilemmas/protocols/quick-advice");
    await page.getByRole("link", { name: "Copy and change" }).click();
    const name = unique("Our short round");
    await page.getByLabel("Name", { exact: true }).fill(name);
    await page.getByRole("button", { name: "Move down: Phase 1" }).click();
    const first = page.getByRole("group", { name: "Phase 1" });
    await first.getByLabel("Minutes").fill("12");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(new Shell(page).title).toHaveText(name);
    await expect(page.getByText(/Changed from: Quick advice/)).toBeVisible();
    await expect(page.getByText(/12 minutes/)).toBeVisible();

    await page.getByRole("button", { name: "More actions" }).click();
    await page.getByRole("menuitem", { name: "Offer it no longer" }).click();
    await expect(new Shell(page).title).toHaveText("Protocols");
    await expect(page.getByRole("link", { name })).toBeHidden();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByRole("link", { name })).toBeVisible();
  });
});
