import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { Api } from "../pages/Api";
import { ConflictDialog } from "../pages/ConflictDialog";
import { FormPage } from "../pages/FormPage";
import { IndexPage } from "../pages/IndexPage";
import { KeycloakPage } from "../pages/KeycloakPage";
import { SessionDialog } from "../pages/SessionDialog";
import { Shell } from "../pages/Shell";
import { signInAnew } from "../pages/SignIn";

const unique = () => Math.random().toString(36).slice(2, 10);

async function expectOnce(page: Page, list: string, word: string) {
  await page.goto(`/p/inclusion/${list}?q=${word}`);
  await expect(new IndexPage(page).rows).toHaveCount(1);
}

/** An organisation of this test's own. */
async function anOrganisation(page: Page) {
  const name = `Town ${unique()}`;
  const id = await new Api(page).make("organisations", { name, city: "Oldtown" });
  return { name, address: `/p/inclusion/stakeholders/${id}` };
}

async function edit(page: Page, address: string) {
  await page.goto(`${address}/edit`);
  const form = new FormPage(page);
  await expect(form.field("City")).toHaveValue("Oldtown");
  return form;
}

test.describe("A session that ends while somebody types", () => {
  test("loses no word of a dilemma, which is there once", async ({ page }) => {
    const word = unique();
    await signInAnew(page, "member", "/p/inclusion/dilemmas/new");
    const form = new FormPage(page, "Propose");
    await form.field("Your question").fill(`Who remembers ${word}?`);
    await page.context().clearCookies({ name: /^q_session/ });
    await form.field("Background").fill("Typed after the end.");
    await form.save();

    await new SessionDialog(page).signInAgain(); // Keycloak still knows who it is
    await expect(form.draftFound).toBeVisible();
    await expect(form.field("Your question")).toHaveValue(`Who remembers ${word}?`);
    await expect(form.field("Background")).toHaveValue("Typed after the end.");
    await form.save();
    await expect(new Shell(page).title).toHaveText(`Who remembers ${word}?`);
    await expectOnce(page, "dilemmas", word);
  });

  test("loses no change of an organisation when it ended at the identity provider", async ({
    page,
    openAs,
  }) => {
    const { name, address } = await anOrganisation(await openAs("secretariat"));
    const issuer = await signInAnew(page, "coordinator");
    const form = await edit(page, address);
    await form.field("City").fill("Newtown");
    await new KeycloakPage(await page.context().newPage()).signOut(issuer);
    await form.save();

    await new SessionDialog(page).signInAgain();
    await new KeycloakPage(page).signIn("coordinator");
    await expect(page).toHaveURL(new RegExp(`${address}/edit$`));
    await expect(form.field("City")).toHaveValue("Newtown");
    await form.save();
    await expect(new Shell(page).title).toHaveText(name);
    await expect(page.getByRole("main")).toContainText("Newtown");
  });
});

test.describe("Two editors", () => {
  test("are told, compare and decide; nothing of either is lost", async ({ openAs }) => {
    const first = await openAs("secretariat");
    const second = await openAs("coordinator");
    const { name, address } = await anOrganisation(first);
    const hers = await edit(first, address);
    const his = await edit(second, address);

    await hers.field("Name").fill(`${name} by her`);
    await hers.field("City").fill("Hertown");
    await hers.save();
    await expect(new Shell(first).title).toHaveText(`${name} by her`);

    await his.field("City").fill("Histown");
    await second.getByText("More fields").click();
    await his.field("Short name").fill("HIS");
    await his.save();
    const dialog = new ConflictDialog(second);
    await expect(dialog.choices("City")).toContainText("Histown");
    await expect(dialog.choices("City")).toContainText("Hertown");
    await expect(dialog.choices("Name")).toHaveCount(0);
    await dialog.take("City", "Theirs");
    await dialog.save();
    await expect(new Shell(second).title).toHaveText(`${name} by her`);
    await expect(second.getByRole("main")).toContainText("Hertown");
    await expect(second.getByRole("main")).toContainText("HIS");
  });

  test("keep each other's work when one comes back to an old draft", async ({ openAs }) => {
    const first = await openAs("secretariat");
    const second = await openAs("coordinator");
    const { name, address } = await anOrganisation(first);
    const his = await edit(second, address);
    await his.field("Name").fill(`${name} by him`);
    await expect(his.draftKept).toBeVisible();

    const hers = await edit(first, address);
    await hers.field("City").fill("Hertown");
    await hers.save();
    await expect(new Shell(first).title).toHaveText(name);

    await second.reload();
    await expect(his.draftFound).toBeVisible();
    await his.save();
    await new ConflictDialog(second).save();
    await expect(new Shell(second).title).toHaveText(`${name} by him`);
    await expect(second.getByRole("main")).toContainText("Hertown");
  });

  test("may be two tabs of one person", async ({ openAs }) => {
    const one = await openAs("secretariat");
    const { name, address } = await anOrganisation(one);
    const other = await one.context().newPage();
    const inOne = await edit(one, address);
    const inOther = await edit(other, address);
    await inOne.field("Name").fill(`${name} in one tab`);
    await expect(inOne.draftKept).toBeVisible();
    await inOther.field("City").fill("Othertown");
    await expect(inOther.draftKept).toBeVisible();

    await inOne.save();
    await expect(new Shell(one).title).toHaveText(`${name} in one tab`);
    await other.reload();
    await expect(inOther.field("City")).toHaveValue("Othertown");
    await inOther.save();
    await new ConflictDialog(other).save();
    await expect(new Shell(other).title).toHaveText(`${name} in one tab`);
    await expect(other.getByRole("main")).toContainText("Othertown");
  });
});

test.describe("Saving", () => {
  test("by a double click makes one item, and Back leads past the form", async ({ openAs }) => {
    const word = unique();
    const page = await openAs("secretariat");
    await page.goto("/p/inclusion/stakeholders");
    await page.getByRole("link", { name: "Add an organisation" }).click();
    const form = new FormPage(page);
    await form.field("Name").fill(`Town ${word}`);
    await form.saveButton.dblclick();
    await expect(new Shell(page).title).toHaveText(`Town ${word}`);
    await page.goBack();
    await expect(new Shell(page).title).toHaveText("Stakeholders");
    await expectOnce(page, "stakeholders", word);
  });

  test("again after a lost answer, or in a second tab, makes one item", async ({ openAs }) => {
    const word = unique();
    const page = await openAs("secretariat");
    await page.goto("/p/inclusion/stakeholders/new");
    const form = new FormPage(page);
    await form.field("Name").fill(`Town ${word}`);
    await page.route("**/organisations", async (route) => {
      await route.fetch();
      await route.abort();
    });
    await form.save();
    await expect(page.getByRole("alert")).toContainText("We cannot reach Commontable");
    await page.unrouteAll();

    const second = await page.context().newPage();
    await second.goto("/p/inclusion/stakeholders/new");
    await expect(new FormPage(second).draftFound).toBeVisible();
    await new FormPage(second).save();
    await expect(new Shell(second).title).toHaveText(`Town ${word}`);
    await form.save();
    await expect(new Shell(page).title).toHaveText(`Town ${word}`);
    await expectOnce(page, "stakeholders", word);
  });

  test("can wait: a half-filled form is offered again after a reload", async ({ openAs }) => {
    const page = await openAs("advisor");
    await page.goto("/p/inclusion/dilemmas/new");
    const form = new FormPage(page, "Propose");
    await form.field("Background").fill(`Half a thought ${unique()}`);
    await page.reload();
    await expect(form.draftFound).toBeVisible();
    await expect(form.field("Background")).toHaveValue(/^Half a thought/);
    await page.getByRole("button", { name: "Start again without it" }).click();
    await expect(form.field("Background")).toHaveValue("");
  });
});
