import { expect, test } from "../fixtures";
import { Api } from "../pages/Api";
import { FormPage } from "../pages/FormPage";
import { IndexPage } from "../pages/IndexPage";
import { Shell } from "../pages/Shell";

const PRACTICES = "/p/inclusion/dilemmas/practices";
const unique = (what: string) => `${what} ${Date.now().toString(36)}`;

test.describe("Practices", () => {
  test("are narrowed, laid side by side and taken along on paper", async ({ openAs }) => {
    const page = await openAs("member");
    await page.goto(PRACTICES);
    const list = new IndexPage(page);
    await list.filter("Reused", "By somebody");
    await expect(page).toHaveURL(/reused=yes/);
    await expect(list.rows.first()).toContainText("reused by");

    const boxes = page.getByRole("checkbox", { name: /^Compare/ });
    await boxes.nth(0).click();
    await expect(page.getByText("Choose at least two.")).toBeVisible();
    await boxes.nth(1).click();
    await expect(page).toHaveURL(/compare=.*compare=/);
    await page.getByRole("link", { name: "Compare them" }).click();
    await expect(new Shell(page).title).toHaveText("Compare practices");
    await expect(page.getByRole("columnheader")).toHaveCount(3);

    const rows = page.getByRole("rowheader");
    const all = await rows.count();
    await page.getByLabel("Only what differs").check();
    await expect(page).toHaveURL(/only=differing/);
    expect(await rows.count()).toBeLessThanOrEqual(all);

    const address = await page.getByRole("link", { name: "Download as PDF" }).getAttribute("href");
    const pdf = await page.request.get(address ?? "");
    expect(pdf.headers()["content-type"]).toBe("application/pdf");
    expect((await pdf.body()).subarray(0, 5).toString()).toBe("%PDF-");
  });

  test("are taken over by another city, which tells how it went", async ({ openAs }) => {
    test.slow();
    const title = unique("A practice to reuse");
    const secretariat = await openAs("secretariat");
    await secretariat.goto(PRACTICES);
    const id = await new Api(secretariat).make("practices", { title });

    const page = await openAs("member");
    await page.goto(`${PRACTICES}/${id}`);
    await page.getByRole("link", { name: "We reuse this" }).click();
    const form = new FormPage(page);
    await form.field("What you change").fill("Two schools.");
    await form.save();
    await expect(new Shell(page).title).toHaveText(title);
    const entry = page
      .getByRole("region", { name: "Who reuses it" })
      .getByRole("listitem")
      .filter({ hasText: "City of Athens" });
    await expect(entry).toContainText("Preparing it");
    await expect(entry).toContainText("Two schools.");
    await expect(page.getByRole("link", { name: "We reuse this" })).toBeHidden();

    await page.getByRole("link", { name: "Tell how it went" }).click();
    await page.getByLabel("Where you are").selectOption({ label: "Have done it" });
    await form.field("How it went").fill("Better than we thought.");
    await form.save();
    await expect(entry).toContainText("Better than we thought.");

    await secretariat.goto(`${PRACTICES}?q=${encodeURIComponent(title)}`);
    await expect(new IndexPage(secretariat).rows.first()).toContainText("reused by 1 organisation");

    await page.getByRole("link", { name: "Tell how it went" }).click();
    await page.getByRole("button", { name: "Take it back" }).click();
    await expect(new Shell(page).title).toHaveText(title);
    await expect(page.getByText(/Nobody has said yet/)).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(entry).toContainText("Better than we thought.");
  });

  test("are harvested with words in the address, and linked to their dilemma", async ({
    openAs,
  }) => {
    const page = await openAs("secretariat");
    await page.goto("/p/inclusion/dilemmas");
    const dilemma = await new Api(page).make("dilemmas", { question: unique("Who teaches") });
    const title = unique("Harvested");
    await page.goto(
      `${PRACTICES}/new?title=${encodeURIComponent(title)}&summary=In+short&dilemma=${dilemma}`,
    );
    await expect(page.getByText(/It answers the dilemma/)).toBeVisible();
    const form = new FormPage(page);
    await expect(form.field("Title")).toHaveValue(title);
    await form.save();
    await expect(new Shell(page).title).toHaveText(title);
    const traces = await page.request.get(`/api/v1/partnerships/inclusion/traces?item=${dilemma}`);
    expect(await traces.text()).toContain(title);
  });
});
