import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { Api } from "../pages/Api";
import { Shell } from "../pages/Shell";

const unique = () => Math.random().toString(36).slice(2, 8);

/** An academy with one session in the future, laid before the journey. */
async function academy(api: Api, title: string) {
  const id = await api.make("editions", {
    title,
    starts: "2031-05-12",
    ends: "2031-05-13",
    place: "Example",
    visibility: "partnership",
  });
  const module = await api.make(`editions/${id}/modules`, { title: "Schools" });
  await api.make(`editions/${id}/modules/${module}/sessions`, {
    number: 1,
    topic: "Teachers",
    starts: "2031-05-12T09:00",
    ends: "2031-05-12T12:00",
  });
  return `/p/inclusion/dilemmas/academies/${id}`;
}

async function registration(page: Page, address: string, closes: string, reviewers: string[] = []) {
  await page.goto(`${address}/registration`);
  await page.getByLabel("How many places", { exact: true }).fill("1");
  await page.getByLabel("First day for applications", { exact: true }).fill("2020-01-01");
  await page.getByLabel("Last day for applications", { exact: true }).fill(closes);
  if (reviewers.length > 0) {
    await page.getByRole("button", { name: "Add a criterion" }).click();
    await page.getByLabel("Name", { exact: true }).fill("Need");
    for (const reviewer of reviewers) {
      await page.getByRole("combobox", { name: "Reviewers" }).click();
      await page.getByRole("option", { name: reviewer }).click();
      await page.keyboard.press("Escape");
    }
  }
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("heading", { name: "Taking part" })).toBeVisible();
}

async function score(page: Page, address: string, organisation: string, mark: string) {
  await page.goto(`${address}/applications`);
  await page.getByRole("link", { name: organisation }).click();
  await expect(page.getByText("Score it first.", { exact: false })).toBeVisible();
  await page.getByRole("link", { name: "Score it" }).click();
  await page.getByLabel("Need, 1 to 5", { exact: true }).selectOption(mark);
  await page.getByRole("button", { name: "Give these scores" }).click();
  await expect(page.getByText("Need:", { exact: false }).first()).toBeVisible();
}

test("an academy, from the application to the report", async ({ openAs }) => {
  test.slow(); // one long way, step by step
  const page = await openAs("secretariat");
  const name = unique();
  const api = new Api(page);
  const other = `Town of ${name}`;
  const otherId = await api.make("organisations", {
    name: other,
    countries: ["FI"],
    size: "small",
  });
  const address = await academy(api, `Academy ${name}`);
  await registration(page, address, "2031-01-31", ["Demo coordinator", "Demo advisor"]);

  const member = await openAs("member");
  await member.goto(address);
  await member.getByRole("link", { name: "Apply with a dilemma" }).click();
  await member.getByLabel("Your question", { exact: true }).fill(`How do we begin ${name}?`);
  await member.getByLabel("Why you want to come", { exact: false }).fill("We start a school.");
  await member.getByRole("button", { name: "Send the application" }).click();
  await expect(member.getByText("The reviewers read it.", { exact: false })).toBeVisible();
  const own = member.url();
  await api.make(`editions/${address.split("/").at(-1) ?? ""}/enrolments`, {
    organisationId: otherId,
    contactName: "Cleo Example",
    contactAddress: "cleo@town.example",
    dilemma: { question: `Whom do we ask ${name}?` },
  });

  for (const reviewer of ["coordinator", "advisor"] as const) {
    const judge = await openAs(reviewer);
    await score(judge, address, "City of Athens", "5: fully");
    await score(judge, address, other, "2: a little");
  }

  await registration(page, address, "2020-01-02");
  await page.goto(`${address}/applications`);
  await page.getByRole("button", { name: "Take what the ranking suggests" }).click();
  await expect(page.getByText("1 of 1 free places chosen")).toBeVisible();
  await page.getByRole("button", { name: "Decide and send the letters" }).click();
  await expect(page.getByText("Decided. The letters are on their way.")).toBeVisible();

  await member.goto(own);
  await expect(member.getByText("There is a place for you.", { exact: false })).toBeVisible();
  await member.getByRole("button", { name: "Give the place back" }).click();
  await member.getByRole("dialog").getByRole("button", { name: "Give the place back" }).click();
  await expect(member.getByText("Withdrawn", { exact: true })).toBeVisible();

  await page.goto(`${address}/applications`);
  await page.getByRole("link", { name: other }).click();
  await expect(page.getByText("A place is offered.", { exact: false })).toBeVisible();
  const link = await page.getByRole("button", { name: /Copy link for/ }).getAttribute("data-link");
  const guest = await openAs(null);
  await guest.goto(link ?? "");
  await guest.getByRole("button", { name: "Take the place" }).click();
  await expect(guest.getByText("The place is yours.", { exact: false })).toBeVisible();
  const file = guest.waitForEvent("download");
  await guest.getByRole("link", { name: "Put the sessions in your calendar" }).click();
  expect((await file).suggestedFilename()).toBe("academy.ics");

  await page.goto(`${address}/participants`);
  await page.getByRole("button", { name: "Cleo Example: Present" }).click();
  await expect(page.getByText("1 present, 0 excused, 0 absent")).toBeVisible();

  await page.goto(`${address}/edit`);
  for (const end of ["Begins", "Ends"]) {
    const date = page.getByRole("group", { name: new RegExp(end) });
    await date.getByLabel("Year", { exact: true }).fill("2020");
  }
  await page.getByRole("button", { name: "Save" }).click();
  await expect(new Shell(page).title).toHaveText(`Academy ${name}`);
  await page.goto(`${address}/evaluation`);
  await page.getByRole("link", { name: "Write the questions" }).click();
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("button", { name: "Ask the participants" }).click();
  await expect(page.getByText("0 of 1 have answered", { exact: false })).toBeVisible();
  const answer = await page
    .getByRole("button", { name: "Copy link for Cleo Example" })
    .getAttribute("data-link");
  await guest.goto(answer ?? "");
  await guest.getByLabel(/How useful/).selectOption("4: well");
  await guest.getByRole("button", { name: "Send the answers" }).click();
  await expect(guest.getByText("Thank you for your answers.", { exact: false })).toBeVisible();
  await page.reload();
  await expect(page.getByText("1 of 1 have answered", { exact: false })).toBeVisible();
  await page.getByRole("button", { name: "Close it now" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Close it now" }).click();
  await expect(page.getByText("Fewer than five people answered.", { exact: false })).toBeVisible();

  await page.goto(`${address}/reports`);
  await page.getByRole("button", { name: "Publish this report" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Publish this report" }).click();
  await expect(page.getByText(/Report 1 for the partnership, published on/)).toBeVisible();
  const report = page.url();
  await expect(page.getByRole("heading", { name: "Session 1: Teachers" })).toBeVisible();
  await member.goto(report);
  await expect(member.getByRole("heading", { name: "Who took part" })).toBeVisible();
  const pdf = await member.request.get(
    `/api/v1/partnerships/inclusion/edition-reports/${report.split("/").at(-1) ?? ""}/pdf`,
  );
  expect(pdf.headers()["content-type"]).toBe("application/pdf");
});

test("nobody but the staff and the reviewers sees who applied", async ({ openAs }) => {
  const member = await openAs("member");
  await member.goto("/p/inclusion/dilemmas/academies");
  await member.getByRole("link", { name: "Academy of small towns (made up)" }).click();
  await expect(member.getByRole("heading", { name: "Taking part" })).toBeVisible();
  await expect(member.getByText(/\d applications/)).toBeHidden();
  await expect(member.getByText("places given", { exact: false })).toBeHidden();
});
