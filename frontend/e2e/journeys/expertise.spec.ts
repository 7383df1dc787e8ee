import { expect, test } from "../fixtures";
import { Shell } from "../pages/Shell";

const unique = () => Math.random().toString(36).slice(2, 8);

test.describe("Experts and calls", () => {
  test("from the invitation to the thanks, answered by a browser without an account", async ({
    openAs,
  }) => {
    test.slow(); // one long way, two browsers
    const page = await openAs("secretariat");
    const stranger = await openAs(null);
    const name = `Expert ${unique()}`;
    await page.goto("/p/inclusion/stakeholders/experts");
    await page.getByRole("link", { name: "Invite an expert" }).first().click();
    await page.getByRole("textbox", { name: /^Name/ }).fill(name);
    await page.getByRole("textbox", { name: /E-mail/ }).fill(`${unique()}@journey.example`);
    await page.getByRole("button", { name: "Invite" }).click();
    await expect(new Shell(page).title).toHaveText(name);
    const join = await page
      .getByRole("button", { name: `Copy link for ${name}` })
      .getAttribute("data-link");

    await stranger.goto(join ?? "");
    await expect(new Shell(stranger).title).toContainText("Expert for");
    await stranger.getByRole("combobox", { name: /Kind of help/ }).click();
    await stranger.getByRole("option", { name: "Translation" }).click();
    await stranger.keyboard.press("Escape");
    await stranger.getByRole("button", { name: "Join the pool" }).click();
    await expect(stranger.getByText("You are in the pool")).toBeVisible();

    const title = `Read our letter ${unique()}`;
    await page.goto("/p/inclusion/stakeholders/calls");
    await page.getByRole("link", { name: "Write a call" }).first().click();
    await page.getByRole("textbox", { name: "What is asked" }).fill(title);
    await page.getByRole("combobox", { name: /Kind of help/ }).click();
    await page.getByRole("option", { name: "Translation" }).click();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Save" }).click();
    await expect(new Shell(page).title).toHaveText(title);
    await page.getByRole("button", { name: "Open the call" }).click();
    const proposed = page.getByRole("checkbox", { name });
    await expect(proposed).toHaveAccessibleDescription(/offers Translation/);
    await proposed.check();
    await page.getByRole("button", { name: "Ask 1 expert" }).click();
    const asked = page.getByRole("region", { name: "Who was asked" });
    const answer = await asked
      .getByRole("button", { name: `Copy link for ${name}` })
      .getAttribute("data-link");

    await stranger.goto(answer ?? "");
    await expect(new Shell(stranger).title).toHaveText(title);
    await stranger.getByRole("radio", { name: "Maybe" }).check();
    await stranger.getByRole("button", { name: "Send my answer" }).click();
    await expect(stranger.getByText("Your answer: Maybe.")).toBeVisible();
    await stranger.getByRole("radio", { name: "Yes" }).check();
    await stranger.getByRole("textbox", { name: /A note/ }).fill("After Easter");
    await stranger.getByRole("button", { name: "Change my answer" }).click();
    await expect(stranger.getByText("Your answer: Yes.")).toBeVisible();

    await page.reload();
    await expect(asked).toContainText("Yes");
    await expect(asked).toContainText("After Easter");
    await page.getByRole("button", { name: "Close the call" }).click();
    await page.getByRole("button", { name: "Say thank you" }).click();
    await page.getByRole("textbox", { name: "Your words" }).fill("Thank you for reading it.");
    await page.getByRole("textbox", { name: /What came of it/ }).fill("The letter is clear now.");
    await page.getByRole("button", { name: "Send thanks" }).click();
    await expect(page.getByText("Ended with thanks").first()).toBeVisible();
    await expect(page.getByText("The letter is clear now.")).toBeVisible();

    await stranger.reload();
    await expect(stranger.getByText("This call is closed")).toBeVisible();

    const other = await openAs("member");
    await other.goto(page.url());
    await expect(new Shell(other).title).toHaveText(title);
    await expect(other.getByText("After Easter")).toHaveCount(0);
    const expert = await openAs("expert");
    await expert.goto(page.url());
    await expect(expert.getByText(title)).toHaveCount(0);
  });
});
