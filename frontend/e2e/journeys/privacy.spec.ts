import { expect, test } from "../fixtures";
import { Api } from "../pages/Api";
import { FormPage } from "../pages/FormPage";
import { Shell } from "../pages/Shell";

const unique = () => Math.random().toString(36).slice(2, 8);

test.describe("Privacy", () => {
  test("consent that has ended comes up for review and is confirmed", async ({ openAs }) => {
    const page = await openAs("secretariat");
    const word = unique();
    const name = `Review Example ${word}`;
    const town = await new Api(page).make("organisations", { name: `Town of ${word}` });
    await page.goto(`/p/inclusion/stakeholders/${town}/contacts/new`);
    const form = new FormPage(page);
    await form.field("Name").fill(name);
    await page.getByLabel("Basis").selectOption("Consent: the person agreed");
    await form.field("Wording").fill("Yes, keep me on your list.");
    await page.getByLabel("Agreed on").fill("2020-01-01");
    await page.getByLabel("Holds until").fill("2019-01-01");
    await form.save();
    await expect(page.getByLabel("Holds until")).toHaveAccessibleDescription(
      /cannot end before it began/,
    );
    await page.getByLabel("Holds until").fill("2021-01-01");
    await form.save();
    await expect(new Shell(page).title).toHaveText(`Town of ${word}`);
    await expect(page.getByRole("region", { name: "People" })).toContainText("Consent has ended");

    await page.goto("/p/inclusion/settings/privacy?reason=expired");
    await page.getByRole("searchbox").fill(word);
    const people = page.getByRole("list", { name: "People to look at again" });
    const row = people.getByRole("listitem").filter({ hasText: name });
    await expect(row).toContainText("Ended on 1 January 2021");
    await expect(row).toContainText("never confirmed");
    await page.getByLabel(`Select ${name}`).check();
    await page.getByRole("button", { name: "Still right (1)" }).click();
    await expect(page.getByText("1 person is confirmed as of today.")).toBeVisible();
    await expect(row).toContainText("last confirmed today");
    await row.getByRole("link", { name, exact: true }).click();
    await expect(new Shell(page).title).toHaveText(`Edit ${name}`);
  });

  test("a person asks, gets everything, and is erased with a proof", async ({ openAs }) => {
    test.slow(); // one long way, step by step
    const page = await openAs("secretariat");
    const shell = new Shell(page);
    const api = new Api(page);
    const word = unique();
    const name = `Erased Example ${word}`;
    const town = await api.make("organisations", { name: `Harbour of ${word}` });
    const contact = await api.make("contacts", {
      organisationId: town,
      name,
      email: `erased-${word}@town.example`,
    });
    await api.make("interactions", {
      title: `Call with ${name}`,
      date: "2026-03-01",
      contactIds: [contact],
    });

    await page.goto(`/p/inclusion/stakeholders/${town}`);
    await page.getByRole("link", { name: `What is held on ${name}` }).click();
    await expect(shell.title).toContainText(name);
    await page.getByLabel("How it came in").fill("letter of 3 May");
    await page.getByRole("button", { name: "Look for it" }).click();
    await expect(shell.title).toHaveText(`What is held on ${name}`);
    await page.getByRole("heading", { name: "People at organisations" }).click();
    await expect(page.getByText("1 entry describes the person.")).toBeVisible();
    await expect(page.getByRole("heading", { name: "Meetings and talks" })).toBeVisible();
    await expect(page.getByRole("link", { name: "Open PDF" })).toHaveAttribute(
      "href",
      /\/pdf\?language=en$/,
    );
    const file = page.waitForEvent("download");
    await page.getByRole("button", { name: "Download JSON" }).click();
    expect((await file).suggestedFilename()).toMatch(/^inquiry-[0-9a-f]{8}\.json$/);

    await page.getByRole("button", { name: "Erase this person…" }).click();
    const dialog = page.getByRole("dialog");
    await expect(dialog.getByRole("button", { name: "Erase for good" })).toBeDisabled();
    await dialog.getByLabel(/Also take the name out of \d+ text/).check();
    await dialog.getByLabel(`Type “${name}” to go on`).fill(name);
    await dialog.getByRole("button", { name: "Erase for good" }).click();
    await expect(shell.title).toHaveText("This person is erased");
    const erased = page.getByRole("table", { name: "What was erased" });
    await expect(erased).toContainText("People at organisations");
    await expect(erased).toContainText("Texts: Meetings and talks");

    await page.goto(`/p/inclusion/stakeholders/${town}`);
    await expect(shell.title).toHaveText(`Harbour of ${word}`);
    await expect(page.getByText(name)).toHaveCount(0);
    await page.goto("/p/inclusion/settings/privacy");
    await expect(
      page.getByRole("list", { name: "Inquiries" }).getByRole("listitem").first(),
    ).toContainText("Erased");
  });

  test("is not for members", async ({ openAs }) => {
    const member = await openAs("member");
    await member.goto("/p/inclusion/settings/privacy");
    await expect(new Shell(member).title).toHaveText("This page is not for your role");
    await member.goto("/p/inclusion/settings/privacy/new");
    await expect(new Shell(member).title).toHaveText("This page is not for your role");
  });
});
