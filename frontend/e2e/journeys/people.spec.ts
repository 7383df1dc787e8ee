import { expect, test } from "../fixtures";
import { IndexPage } from "../pages/IndexPage";
import { Shell } from "../pages/Shell";

test.describe("The people of a partnership", () => {
  test("are invited, given another role, and let go by the secretariat", async ({ openAs }) => {
    const mark = Date.now().toString(36);
    const name = `Ana Example ${mark}`;
    const page = await openAs("secretariat");
    const people = new IndexPage(page);
    await page.goto("/p/inclusion/settings/people");
    await page.getByRole("link", { name: "Invite a person" }).click();
    await page.getByLabel("Name").fill(name);
    await page.getByLabel("Mail address").fill(`ana-${mark}@town.example`);
    await page.getByLabel("Role").selectOption("observer");
    await page.getByRole("button", { name: "Invite", exact: true }).click();

    await expect(new Shell(page).title).toHaveText(`${name} is invited`);
    await expect(page.getByLabel("Sign-in link")).toHaveValue(/\/auth\/login\?return=/);

    await page.getByRole("link", { name: "All people" }).click();
    await people.searchBox.fill(mark);
    await expect(people.rows).toHaveCount(1);
    const role = page.getByLabel(`Role of ${name}`);
    await role.selectOption("advisor");
    await expect(page.getByText(`${name} is now: Advisor.`)).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(role).toHaveValue("observer");

    await page.getByRole("button", { name: `More actions: ${name}` }).click();
    await page.getByRole("menuitem", { name: "Withdraw the invitation" }).click();
    await expect(page.getByText(`The invitation of ${name} is withdrawn.`)).toBeVisible();
    await expect(people.rows).toHaveCount(0);
  });

  test("are shown to members without addresses, and not to observers", async ({ openAs }) => {
    const member = await openAs("member");
    await member.goto("/p/inclusion/settings/people");
    await expect(new IndexPage(member).rows.first()).toBeVisible();
    await expect(member.getByText("@demo.example")).toHaveCount(0);
    await expect(member.getByRole("link", { name: "Invite a person" })).toHaveCount(0);

    const observer = await openAs("observer");
    await observer.goto("/p/inclusion/settings/people");
    await expect(new Shell(observer).title).toHaveText("This page is not for your role");
  });
});
