import { expect, test } from "../fixtures";
import { IndexPage } from "../pages/IndexPage";
import { Shell } from "../pages/Shell";

const unique = () => Math.random().toString(36).slice(2, 8);

test.describe("Applications", () => {
  test("from the call to the letter: an applicant without an account, a reviewer, a decision", async ({
    openAs,
  }) => {
    test.slow(); // one long way, step by step
    const page = await openAs("secretariat");
    const shell = new Shell(page);
    const title = `Seats for ports ${unique()}`;
    await page.goto("/p/inclusion/stakeholders/member-calls");
    await page.getByRole("link", { name: "Write a call" }).click();
    await page.getByLabel("Title", { exact: true }).fill(title);
    await page
      .getByLabel("What you look for", { exact: true })
      .fill("Port cities that welcome newcomers.");
    const deadline = page.getByRole("group", { name: /Last day to apply/ });
    await deadline.getByLabel("Year", { exact: true }).fill("2031");
    await deadline.getByLabel("Month", { exact: true }).selectOption("March");
    await deadline.getByLabel("Day", { exact: true }).selectOption("31");
    await page.getByRole("button", { name: "Add a question" }).click();
    await page.getByLabel("Question", { exact: true }).fill("Why do you want to join?");
    await page.getByRole("button", { name: "Add a criterion" }).click();
    await page.getByLabel("Name", { exact: true }).fill("Need");
    await page.getByRole("combobox", { name: "Reviewers" }).click();
    await page.getByRole("option", { name: "Demo coordinator" }).click();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Save" }).click();
    await expect(shell.title).toHaveText(title);
    await page.getByRole("button", { name: "Publish the call" }).click();
    const address = await page.locator("code").first().innerText();

    const applicant = await openAs(null);
    await applicant.goto(address);
    await expect(new Shell(applicant).title).toHaveText(title);
    await applicant
      .getByLabel("Name of your organisation", { exact: true })
      .fill("Port of Example");
    await applicant.getByLabel("Your name", { exact: true }).fill("Cleo Example");
    await applicant.getByLabel("Your e-mail", { exact: true }).fill("cleo@port.example");
    await applicant.getByRole("button", { name: "Send the application" }).click();
    await expect(applicant.getByText("Please fill this in.").first()).toBeVisible();
    await applicant
      .getByLabel("Why do you want to join?", { exact: true })
      .fill("We have no network.");
    await applicant.getByRole("button", { name: "Send the application" }).click();
    await expect(new Shell(applicant).title).toHaveText("We have your application");
    await applicant.getByRole("link", { name: "Open your application" }).click();
    await applicant.getByRole("link", { name: "Correct it" }).click();
    await applicant.getByLabel(/City/).fill("Example");
    await applicant.getByRole("button", { name: "Save" }).click();
    await expect(applicant.getByText("We have no network.")).toBeVisible();

    const member = await openAs("member");
    await member.goto(page.url());
    await expect(new Shell(member).title).toHaveText(title);
    await expect(member.getByText("Port of Example")).toBeHidden();

    await page.reload();
    await page.getByRole("button", { name: "Close it now" }).click();
    await expect(page.getByText("takes no more applications")).toBeVisible();
    const reviewer = await openAs("coordinator");
    await reviewer.goto(page.url());
    await reviewer.getByRole("link", { name: "Port of Example" }).click();
    await expect(reviewer.getByText("Score it first.", { exact: false })).toBeVisible();
    await reviewer.getByRole("link", { name: "Score it" }).click();
    await reviewer.getByLabel("Need, 1 to 5", { exact: true }).selectOption("4: well");
    await reviewer.getByLabel("Why (Need)", { exact: true }).fill("Nobody reaches them.");
    await reviewer.getByRole("button", { name: "Give these scores" }).click();
    await expect(reviewer.getByText("Need: 4 of 5")).toBeVisible();

    await page.reload();
    await page.getByRole("link", { name: "Port of Example" }).click();
    await page.getByRole("link", { name: "Decide" }).click();
    await page.getByLabel("Decision", { exact: true }).selectOption("Accept");
    await page.getByLabel(/^Why/).fill("They bring what is missing.");
    await page.getByRole("button", { name: "Keep this decision" }).click();
    await page.getByRole("link", { name: "Write the letter" }).click();
    await expect(page.getByLabel("Text", { exact: true })).toHaveValue(
      /They bring what is missing/,
    );
    await page.getByRole("button", { name: /Send the letter|It is sent/ }).click();
    await page.getByRole("link", { name: "Give the seat" }).click();
    await page
      .getByRole("group", { name: /The term starts/ })
      .getByLabel("Year", { exact: true })
      .fill("2031");
    await page.getByRole("button", { name: "Give the seat" }).click();
    await expect(page.getByText("Has its seat")).toBeVisible();

    await applicant.reload();
    await expect(applicant.getByText("was accepted.", { exact: false })).toBeVisible();
  });

  test("a member sees the call and nothing of its applications", async ({ openAs }) => {
    const page = await openAs("member");
    await page.goto("/p/inclusion/stakeholders/member-calls");
    await new IndexPage(page).open("A seat for a village (made up)");
    await expect(new Shell(page).title).toHaveText("A seat for a village (made up)");
    await expect(page.getByRole("heading", { name: "Applications" })).toBeHidden();
    await expect(page.getByText("Town of Hillfoot")).toBeHidden();
    await expect(page.getByRole("heading", { name: "Public link" })).toBeVisible();
  });
});
