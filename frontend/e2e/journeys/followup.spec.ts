import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { Api } from "../pages/Api";
import { FormPage } from "../pages/FormPage";
import { Shell } from "../pages/Shell";

const unique = () => Date.now().toString(36);

async function step(page: Page, path: string) {
  const answer = await page.request.post(`/api/v1/partnerships/inclusion/${path}`, {
    data: {},
    headers: { "X-Requested-With": "JavaScript", "If-Match": "*" },
  });
  expect(answer.status(), await answer.text()).toBe(200);
}

/** A day that many months ago, as a date field takes it. */
function monthsAgo(months: number) {
  const day = new Date();
  day.setMonth(day.getMonth() - months);
  day.setDate(Math.max(1, day.getDate() - 1));
  return day.toISOString().slice(0, 10);
}

test.describe("Following up", () => {
  test("from a takeaway to what came of it, told without an account", async ({ openAs }) => {
    test.slow(); // one long way, three browsers
    const question = `Who follows up question ${unique()}?`;
    const member = await openAs("member");
    const secretariat = await openAs("secretariat");
    const visibility = "partnership";
    const id = await new Api(member).make("dilemmas", { question, visibility });
    await step(secretariat, `dilemmas/${id}/accept`);
    await step(secretariat, `dilemmas/${id}/conclude`);

    await test.step("the presenter says what will be done", async () => {
      await member.goto(`/p/inclusion/dilemmas/${id}`);
      for (const text of ["Share one teacher", "Ask the port"]) {
        await member.getByRole("link", { name: "Add a takeaway" }).click();
        const form = new FormPage(member);
        await form.field("What will be done").fill(text);
        await form.field("In words").fill("Head of education");
        await form.save();
        await expect(new Shell(member).title).toHaveText(question);
      }
      const list = member.getByRole("region", { name: "Takeaways" });
      await expect(list.getByRole("listitem")).toHaveText([/Share one teacher/, /Ask the port/]);
      await list.getByRole("button", { name: /^Move up.*Ask the port/ }).click();
      await expect(list.getByRole("listitem")).toHaveText([/Ask the port/, /Share one teacher/]);
      await list.getByRole("button", { name: /^Remove.*Ask the port/ }).click();
      await expect(list.getByRole("listitem")).toHaveCount(1);
      await member.getByRole("button", { name: "Undo" }).click();
      await expect(list.getByRole("listitem")).toHaveCount(2);
    });

    const way = secretariat.getByRole("region", { name: "The whole way" });
    await test.step("three months later they are asked", async () => {
      await secretariat.goto(`/p/inclusion/dilemmas/${id}`);
      await way.getByRole("button", { name: "Count from another day" }).click();
      await secretariat.getByLabel("Count the months from").fill(monthsAgo(3));
      await secretariat.getByRole("button", { name: "Save" }).click();
      await expect(way.getByText("Asked today. No answer yet.")).toBeVisible();
      await member.goto("/p/inclusion");
      await expect(member.getByRole("link", { name: question }).first()).toBeVisible();
    });

    const link = await way
      .getByRole("button", { name: /^Copy link for/ })
      .first()
      .getAttribute("data-link");
    const takeaways = await member.request.get(
      `/api/v1/partnerships/inclusion/dilemmas/${id}/takeaways`,
    );
    const shared = /"id":"([^"]+)","dilemmaId":"[^"]+","text":"Share one teacher"/.exec(
      await takeaways.text(),
    )?.[1];
    const stranger = await openAs(null);
    await test.step("opening the link answers nothing", async () => {
      await stranger.goto(`${link ?? ""}?takeaway=${shared ?? ""}&answer=done`);
      await expect(new Shell(stranger).title).toHaveText(question);
      const choice = stranger.getByRole("radiogroup", { name: "Share one teacher" });
      await expect(choice.getByRole("radio", { name: "Done" })).toBeChecked();
      await secretariat.reload();
      await expect(way.getByText("Asked today. No answer yet.")).toBeVisible();
    });

    await test.step("one button does, and it can be corrected", async () => {
      await stranger.getByLabel(/what came of “Share one teacher”/).fill("She started in May.");
      await stranger.getByRole("button", { name: "Confirm my answers" }).click();
      await expect(stranger.getByText("Thank you. Your answers are kept.")).toBeVisible();
      await secretariat.reload();
      await expect(way.getByText("She started in May.")).toBeVisible();
      const choice = stranger.getByRole("radiogroup", { name: "Share one teacher" });
      await choice.getByRole("radio", { name: "Changed" }).check();
      await stranger.getByRole("button", { name: "Confirm my answers" }).click();
      await expect(stranger.getByText("Thank you. Your answers are kept.")).toBeVisible();
    });

    await test.step("the page tells the whole way", async () => {
      await member.goto(`/p/inclusion/dilemmas/${id}`);
      const told = member.getByRole("region", { name: "The whole way" });
      await expect(told.getByText("Changed", { exact: true })).toBeVisible();
      await expect(told.getByText("We ask what came of it, after 6 months")).toBeVisible();
      await expect(told.getByRole("button", { name: /^Copy link/ })).toHaveCount(0);
    });
  });

  test("a link that is not ours opens nothing", async ({ openAs }) => {
    const page = await openAs(null);
    await page.goto("/p/inclusion/follow-up/nothing");
    await expect(new Shell(page).title).not.toContainText("?");
  });

  test("threads that broke stand in a list, each with its reason", async ({ openAs }) => {
    const question = `Whose thread broke ${unique()}?`;
    const member = await openAs("member");
    const secretariat = await openAs("secretariat");
    const id = await new Api(member).make("dilemmas", { question, visibility: "partnership" });
    await step(secretariat, `dilemmas/${id}/accept`);
    await step(secretariat, `dilemmas/${id}/conclude`);
    await secretariat.goto("/p/inclusion/dilemmas");
    await secretariat.getByRole("link", { name: "Threads that broke" }).click();
    await expect(new Shell(secretariat).title).toHaveText("Threads that broke");
    await secretariat.goto(
      `/p/inclusion/dilemmas/broken?reason=no-takeaways&q=${encodeURIComponent(question)}`,
    );
    const row = secretariat.getByRole("listitem").filter({ hasText: question });
    await expect(row).toContainText("Nothing was taken home");
    await secretariat.goto(
      `/p/inclusion/dilemmas/broken?reason=silent&q=${encodeURIComponent(question)}`,
    );
    await expect(row).toHaveCount(0);
  });
});
