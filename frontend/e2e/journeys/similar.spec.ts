import { expect, test } from "../fixtures";

test.describe("While a dilemma is typed", () => {
  test("what others have worked on stands beside it, with the words that match", async ({
    openAs,
  }) => {
    const page = await openAs("member");
    await page.goto("/p/inclusion/dilemmas/new");
    const panel = page.getByRole("complementary", { name: "Others have worked on this" });
    await expect(panel).toBeHidden();
    await page
      .getByLabel("Your question")
      .fill("How do we end the segregaton between our schools?");
    const similar = panel.getByRole("link", { name: /segregation between schools/ });
    await expect(similar).toBeVisible();
    await expect(similar.getByText("segregation", { exact: true })).toHaveJSProperty(
      "tagName",
      "MARK",
    );
    await expect(panel.getByRole("link", { name: "City of Milan" })).toBeVisible();
    await expect(page.getByRole("status").filter({ hasText: "similar" })).not.toBeEmpty();

    const opened = page.waitForEvent("popup");
    await similar.click();
    await expect((await opened).getByRole("heading", { level: 1 })).toHaveText(/segregation/);
    await expect(page.getByLabel("Your question")).toHaveValue(/segregaton/);

    await page.getByLabel("Your question").fill("Which poison is allowed against rats?");
    await expect(panel).toBeHidden();
  });

  test("a proposal of somebody else is not told", async ({ openAs }) => {
    const word = `xylophone${Date.now().toString(36).replace(/\d/g, "q")}`;
    const secretariat = await openAs("secretariat");
    await secretariat.goto("/p/inclusion/dilemmas/new");
    await secretariat.getByLabel("Your question").fill(`Who teaches the ${word}?`);
    await secretariat.getByRole("button", { name: "Propose", exact: true }).click();
    await expect(secretariat.getByRole("heading", { level: 1 })).toHaveText(new RegExp(word));

    const member = await openAs("member");
    await member.goto("/p/inclusion/dilemmas/new");
    const asked = member.waitForResponse((answer) => answer.url().endsWith("/similar"));
    await member.getByLabel("Your question").fill(`Where do we learn the ${word}?`);
    await asked;
    await expect(member.getByRole("link", { name: new RegExp(word) })).toBeHidden();

    await secretariat.getByRole("button", { name: "Accept", exact: true }).click();
    await expect(secretariat.getByText("Open to peers", { exact: true })).toBeVisible();
    await member.getByLabel("Your question").fill(`Where can we learn the ${word}?`);
    await expect(member.getByRole("link", { name: new RegExp(word) })).toBeVisible();
  });
});
