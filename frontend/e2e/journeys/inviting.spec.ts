import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { Api } from "../pages/Api";
import { Shell } from "../pages/Shell";

const unique = () => Math.random().toString(36).slice(2, 8);

/** A town with two people who can be invited and one without an address. */
async function layTable(page: Page, mark: string) {
  const api = new Api(page);
  const organisationId = await api.make("organisations", { name: `Inviting Town ${mark}` });
  const people = [
    { name: `Ana Example ${mark}`, email: `ana-${mark}@town.example` },
    { name: `Bo Example ${mark}`, email: `bo-${mark}@town.example` },
    { name: `Cem Example ${mark}` },
  ];
  for (const person of people) await api.make("contacts", { organisationId, ...person });
}

test.describe("Inviting the people of many organisations", () => {
  test("the secretariat looks first, leaves one out, invites, and takes it back", async ({
    openAs,
  }) => {
    const page = await openAs("secretariat");
    const mark = unique();
    await layTable(page, mark);
    await page.goto(`/p/inclusion/stakeholders?q=${encodeURIComponent(`Inviting Town ${mark}`)}`);
    await page.getByRole("link", { name: "Invite the people of these" }).click();
    await page.getByLabel("Role for all").selectOption({ label: "Observer" });
    await page.getByLabel("Your own sentence in the letter").fill("We meet in May.");
    await page.getByRole("button", { name: "Show who would be invited" }).click();

    const look = page.getByRole("region", { name: "Who would be invited" });
    await expect(look.getByText("2 will be invited")).toBeVisible();
    await expect(look.getByText("1 no mail address")).toBeVisible();
    await look.getByText("The letter, as the first of them gets it").click();
    await expect(look.getByText("We meet in May.")).toBeVisible();
    await look.getByRole("checkbox", { name: `Bo Example ${mark}` }).uncheck();
    await look.getByRole("button", { name: "Invite 1 person" }).click();

    await expect(new Shell(page).title).toHaveText(/^Invited together on/);
    await expect(page.getByText("1 person is invited.")).toBeVisible();
    const invited = page.getByRole("region", { name: "Invited", exact: true }).first();
    await expect(invited.getByRole("row", { name: `Ana Example ${mark}` })).toContainText(
      "not come yet",
    );
    await expect(page.getByRole("row", { name: `Cem Example ${mark}` })).toContainText(
      "no mail address",
    );

    await page.getByRole("button", { name: "Take 1 invitation back" }).click();
    await page.getByRole("button", { name: "Take them back" }).click();
    await expect(page.getByText(/^Taken back on/)).toBeVisible();
    await expect(invited.getByRole("row", { name: `Ana Example ${mark}` })).toContainText(
      "no longer invited",
    );

    await page.getByRole("link", { name: "Earlier invitations" }).click();
    await expect(page.getByRole("article").first()).toContainText("taken back");
  });

  test("members are told that this is not for them", async ({ openAs }) => {
    const page = await openAs("member");
    await page.goto("/p/inclusion/stakeholders");
    await expect(page.getByRole("link", { name: "Keep as a list" })).toBeVisible();
    await expect(page.getByRole("link", { name: "Invite the people of these" })).toHaveCount(0);
    await page.goto("/p/inclusion/stakeholders/lists/invitations");
    await expect(new Shell(page).title).toHaveText("This page is not for your role");
  });
});
