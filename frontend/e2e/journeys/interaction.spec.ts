import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { IndexPage } from "../pages/IndexPage";
import { Shell } from "../pages/Shell";

const unique = () => Math.random().toString(36).slice(2, 8);
const LOG = "/p/inclusion/stakeholders/interactions";

/** Counts what a person does with the page: a tap, or a field that is filled. */
class Hand {
  acts = 0;

  async tap(target: Locator) {
    this.acts += 1;
    await target.click();
  }

  async write(target: Locator, words: string) {
    this.acts += 1;
    await target.fill(words);
  }
}

async function logShort(page: Page, title: string): Promise<number> {
  const hand = new Hand();
  await hand.tap(page.getByRole("link", { name: "Log a meeting or talk" }).first());
  const recent = page.getByRole("group", { name: "Lately met" });
  await hand.tap(recent.getByText("Eurocities", { exact: true }));
  await hand.write(page.getByRole("textbox", { name: "What it was about" }), title);
  await hand.write(page.getByRole("textbox", { name: /What came of it/ }), "They answer in May.");
  await hand.tap(page.getByRole("button", { name: "Save" }));
  await expect(new Shell(page).title).toHaveText(title);
  return hand.acts;
}

test.describe("Meetings and talks", () => {
  test("one is logged on a phone with five touches, today filled in", async ({ openAs }) => {
    const page = await openAs("member", { viewport: { width: 390, height: 844 } });
    await page.goto(LOG);
    const title = `Hallway talk ${unique()}`;
    expect(await logShort(page, title)).toBeLessThanOrEqual(5);
    const year = String(new Date().getFullYear());
    await expect(page.getByText(new RegExp(` ${year}$`)).first()).toBeVisible();
    await expect(page.getByRole("link", { name: "EUROCITIES" }).first()).toBeVisible();

    await page.goto(LOG);
    await new IndexPage(page).open(title);
    await page.getByRole("link", { name: "EUROCITIES" }).first().click();
    const takesPart = page.getByRole("region", { name: "What it takes part in" });
    await expect(takesPart.getByRole("link", { name: title })).toBeVisible();
  });

  test("a follow-up waits on the home page of who does it, until it is done", async ({
    openAs,
  }) => {
    const page = await openAs("secretariat");
    const what = `Send the figures ${unique()}`;
    await page.goto(`${LOG}/new`);
    await page.getByRole("textbox", { name: "What it was about" }).fill(`Talk ${unique()}`);
    await page.getByText("Follow-up", { exact: true }).click();
    await page.getByRole("textbox", { name: /Follow-up/ }).fill(what);
    const who = page.getByRole("combobox", { name: /Who does it/ });
    await who.click();
    // Typing before the people are there would be forgotten when they come.
    await expect(page.getByRole("listbox").getByRole("option").first()).toBeVisible();
    await who.fill("Demo member");
    await page.getByRole("option", { name: "Demo member", exact: true }).click();
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByText("Demo member")).toBeVisible();

    const member = await openAs("member");
    await member.goto("/p/inclusion");
    await member.getByRole("link", { name: what }).click();
    await member.getByRole("button", { name: "Mark as done" }).click();
    await expect(member.getByText("Done", { exact: true })).toBeVisible();
    await member.goto("/p/inclusion");
    await expect(member.getByRole("link", { name: what })).toHaveCount(0);
  });

  test("a name nobody knew becomes an organisation", async ({ openAs }) => {
    const page = await openAs("secretariat");
    const name = `Newcomers ${unique()}`;
    await page.goto(`${LOG}/new`);
    await page.getByRole("textbox", { name: "What it was about" }).fill(`First talk ${unique()}`);
    await page.getByText("Level, place, persons and more").click();
    const names = page.getByRole("combobox", { name: /not registered here/ });
    await names.fill(name);
    await names.press("Enter");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("button", { name: `Register ${name}` }).click();
    await page.getByRole("button", { name: "Register it as new" }).click();
    await page.getByRole("link", { name }).first().click();
    await expect(new Shell(page).title).toHaveText(name);
  });

  test("the report for the funder says the same on the page and in the PDF", async ({ openAs }) => {
    const page = await openAs("secretariat");
    await page.goto(`${LOG}?from=2026`);
    await page.getByRole("link", { name: "Make the networking report" }).click();
    await expect(page.getByRole("heading", { name: "International" })).toBeVisible();
    await expect(page.getByText("OECD offers to compare")).toBeVisible();
    const address = await page.getByRole("link", { name: "Download as PDF" }).getAttribute("href");
    expect(address).toContain("from=2026");
    const pdf = await page.request.get(address ?? "");
    expect(pdf.headers()["content-type"]).toBe("application/pdf");
    expect((await pdf.body()).subarray(0, 5).toString()).toBe("%PDF-");
  });
});
