import { expect, test } from "../fixtures";
import { IndexPage } from "../pages/IndexPage";
import { Shell } from "../pages/Shell";

const unique = () => `How do we test question ${Date.now().toString(36)}?`;

test.describe("A dilemma", () => {
  test("goes from a member's question to what they take with them", async ({ openAs }) => {
    test.slow();
    const question = unique();
    const member = await openAs("member");
    await member.goto("/p/inclusion/dilemmas");
    await member.getByRole("link", { name: "Propose a dilemma" }).click();
    await expect(member.getByText("You ask for City of Athens.")).toBeVisible();
    await member.getByLabel("Your question").fill(question);
    await member.getByLabel("Background").fill("We tried twice, and twice nobody came.");
    await member.getByRole("button", { name: "Propose", exact: true }).click();
    await expect(new Shell(member).title).toHaveText(question);
    await expect(member.getByText("Proposed", { exact: true }).first()).toBeVisible();
    const address = new URL(member.url()).pathname;

    const observer = await openAs("observer");
    await observer.goto(address);
    await expect(new Shell(observer).title).not.toHaveText(question);

    const secretariat = await openAs("secretariat");
    await secretariat.goto(address);
    await secretariat.getByRole("button", { name: "Accept", exact: true }).click();
    await expect(secretariat.getByText("Open to peers", { exact: true })).toBeVisible();

    await observer.goto(address);
    await expect(new Shell(observer).title).toHaveText(question);
    await expect(observer.getByRole("heading", { name: "What happens next" })).toBeHidden();

    await secretariat.getByRole("button", { name: "Conclude", exact: true }).click();
    await secretariat
      .getByLabel("What does the presenter take with them?")
      .fill("We ask before we invite.");
    await secretariat.getByRole("button", { name: "Conclude", exact: true }).click();
    await expect(secretariat.getByText("We ask before we invite.")).toBeVisible();
    await secretariat.getByRole("button", { name: "Undo" }).click();
    await expect(secretariat.getByText("Open to peers", { exact: true })).toBeVisible();
  });

  test("that hides its city tells it to nobody else", async ({ openAs }) => {
    const question = unique();
    const member = await openAs("member");
    await member.goto("/p/inclusion/dilemmas/new");
    await member.getByLabel("Your question").fill(question);
    await member.getByLabel("Hide the city").check();
    await member.getByRole("button", { name: "Propose", exact: true }).click();
    await expect(new Shell(member).title).toHaveText(question);
    await expect(member.getByRole("link", { name: "City of Athens" }).first()).toBeVisible();

    const secretariat = await openAs("secretariat");
    await secretariat.goto(new URL(member.url()).pathname);
    await expect(new Shell(secretariat).title).toHaveText(question);
    await expect(secretariat.getByText("City not named")).toBeVisible();
    await expect(secretariat.getByRole("main")).not.toContainText("Athens");
  });
});

test.describe("The academy", () => {
  test("shows its programme, and each question leads to its story", async ({ page }) => {
    await page.goto("/p/inclusion/dilemmas/academies");
    await new IndexPage(page).openFirst();
    await expect(new Shell(page).title).toHaveText(/Urban Academy on Integration/);
    await expect(
      page.getByRole("heading", { name: "Education in Relation to Integration" }),
    ).toBeVisible();
    await page.getByRole("link", { name: /What can a city do against segregation/ }).click();
    await expect(new Shell(page).title).toHaveText(/segregation between schools/);
    await expect(page.getByRole("heading", { name: "Ideas from peers" })).toBeVisible();
    await expect(page.getByRole("heading", { name: "Practices on the same themes" })).toBeVisible();
  });

  test("gets a module and a session, and loses them when nothing is in them", async ({
    openAs,
  }) => {
    const page = await openAs("secretariat");
    await page.goto("/p/inclusion/dilemmas/academies/new");
    await page.getByLabel("Title").fill(`Academy ${Date.now().toString(36)}`);
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.getByRole("link", { name: "Add a module" }).click();
    await page.getByLabel("Title").fill("Homes");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    const module = page.getByRole("heading", { name: "Homes" });
    await expect(module).toBeVisible();
    await page.getByRole("link", { name: "Add a session" }).click();
    await page.getByLabel("Topic").fill("Rents");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    const session = page.getByRole("heading", { name: "Session 1: Rents" });
    await expect(session).toBeVisible();

    await page.getByRole("button", { name: "Take this module off" }).click();
    await expect(page.getByRole("alert")).toContainText("It still has sessions.");
    await page.getByRole("button", { name: "Take session 1 off" }).click();
    await expect(session).toBeHidden();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(session).toBeVisible();

    await page.getByRole("button", { name: "Take session 1 off" }).click();
    await expect(session).toBeHidden();
    await page.getByRole("button", { name: "Take this module off" }).click();
    await expect(module).toBeHidden();
    await expect(page.getByText("The programme has no module yet.")).toBeVisible();
  });

  test("has its dilemmas by theme in the list, and practices on a shelf beside", async ({
    page,
  }) => {
    await page.goto("/p/inclusion/dilemmas?theme=housing");
    await expect(new IndexPage(page).rows.first()).toBeVisible();
    await page.getByRole("navigation", { name: "Inside Dilemmas" }).getByText("Practices").click();
    await expect(new Shell(page).title).toHaveText("Practices");
    await new IndexPage(page).openFirst();
    await expect(page.getByRole("heading", { name: "How it works" })).toBeVisible();
  });
});
