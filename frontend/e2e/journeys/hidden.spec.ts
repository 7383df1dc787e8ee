import type { APIRequestContext, Page } from "@playwright/test";
import { expect, test, type Role } from "../fixtures";
import { Api } from "../pages/Api";
import { FormPage } from "../pages/FormPage";
import { IndexPage } from "../pages/IndexPage";
import { type Ids, Readings } from "../pages/Readings";
import { Shell } from "../pages/Shell";

const unique = () => `zq${Math.random().toString(36).slice(2, 10)}`;
const others = [null, "outsider", "expert", "coordinator"] as const;
/** A country that nothing else in the demo has: whatever counts it, counts what is hidden. */
const NOWHERE = "AQ";

/** One confidential item of each kind, called by the word. */
async function hide(api: Api, word: string): Promise<Ids> {
  const visibility = "confidential";
  const titled = { title: word, visibility };
  const organisations = await api.make("organisations", {
    name: word,
    kind: "ngo",
    countries: [NOWHERE],
    visibility,
  });
  const actions = await api.make("actions", titled);
  return {
    organisations,
    actions,
    contacts: await api.make("contacts", { organisationId: organisations, name: word }),
    memberships: await api.make("memberships", {
      organisationId: organisations,
      role: "member",
      starts: "2016",
      ends: "2018", // beside those of the demo: the table of today stays as it is
    }),
    dilemmas: await api.make("dilemmas", { question: word, country: NOWHERE, visibility }),
    practices: await api.make("practices", titled),
    editions: await api.make("editions", titled),
    plans: await api.make("plans", titled),
    approaches: await api.make("approaches", titled),
    recommendations: await api.make("recommendations", { actionId: actions, text: word }),
    indicators: await api.make("indicators", { ...titled, unit: "%" }),
    events: await api.make("events", { ...titled, starts: "2030" }),
  };
}

/** Public items that have to do with the hidden ones. */
async function link(api: Api, hidden: Ids, word: string): Promise<Ids> {
  const visibility = "public";
  const organisation = hidden.organisations ?? "";
  const titled = { title: "In plain sight", visibility };
  const organisations = await api.make("organisations", { name: "In plain sight", visibility });
  const actions = await api.make("actions", { ...titled, leaderIds: [organisation] });
  const indicators = await api.make("indicators", { ...titled, unit: "%" });
  const tie = { fromId: organisations, toId: organisation, type: "informs", note: word };
  const value = { placeId: organisation, period: "2020", value: 1, source: word };
  await api.make(`indicators/${indicators}/observations`, value);
  await api.make(`indicators/${hidden.indicators ?? ""}/observations`, {
    ...value,
    placeId: organisations,
  });
  await api.make("traces", { fromId: organisations, toId: hidden.dilemmas, reason: word });
  return {
    organisations,
    actions,
    indicators,
    relationships: await api.make("relationships", tie),
    dilemmas: await api.make("dilemmas", {
      question: "In plain sight?",
      coPresenterIds: [organisation],
      visibility,
    }),
    practices: await api.make("practices", { ...titled, organisationId: organisation }),
    editions: await api.make("editions", { ...titled, organiserIds: [organisation] }),
    plans: await api.make("plans", { ...titled, ownerId: organisation }),
    approaches: await api.make("approaches", { ...titled, presentedById: organisation }),
    recommendations: await api.make("recommendations", {
      actionId: actions,
      text: "In plain sight",
      addresseeId: organisation,
    }),
    events: await api.make("events", { ...titled, organiserIds: [organisation] }),
  };
}

/** Where a word, or one of the ids, can be read. */
async function whereSeen(
  readings: Readings,
  request: APIRequestContext,
  word: string,
  hidden: Ids,
  open: Ids,
) {
  const all = await readings.ofAll(request, "inclusion", word);
  const items = await readings.ofItems(request, "inclusion", open);
  const traces = [word, ...Object.values(hidden), `"${NOWHERE}"`];
  return [...all, ...items]
    .filter(({ status, body }) => status >= 500 || traces.some((one) => one && body.includes(one)))
    .map(({ address }) => address);
}

async function findsNothing(page: Page, address: string, word: string) {
  await page.goto(address);
  await expect(new Shell(page).title).toBeVisible();
  await expect(page.getByText("Loading…")).toHaveCount(0);
  await expect(page.getByRole("main")).not.toContainText(word);
}

test.describe("What is confidential", () => {
  test("is in no answer of the API to anybody who is not named", async ({ openAs }) => {
    test.slow(); // some five hundred questions
    const word = unique();
    const secretariat = await openAs("secretariat");
    const api = new Api(secretariat);
    const hidden = await hide(api, word);
    const open = await link(api, hidden, word);
    const readings = await Readings.of(secretariat.request);

    const own = await whereSeen(readings, secretariat.request, word, hidden, open);
    expect(own.length).toBeGreaterThan(25); // the author sees it everywhere, so the others could
    for (const role of others) {
      await test.step(role ?? "anonymous", async () => {
        const { request } = await openAs(role);
        const seen = await whereSeen(readings, request, word, hidden, open);
        expect.soft(seen, `seen by ${role ?? "anonymous"}`).toEqual([]);
        const asked = await readings.ofItems(request, "inclusion", hidden);
        const there = asked.filter(({ status }) => ![401, 403, 404].includes(status));
        expect.soft(there, `there for ${role ?? "anonymous"}`).toEqual([]);
      });
    }
  });

  test("is in no list, search or page of the app", async ({ openAs }) => {
    const word = unique();
    const secretariat = await openAs("secretariat");
    await secretariat.goto("/p/inclusion/dilemmas/new");
    const form = new FormPage(secretariat, "Propose");
    await form.field("Your question").fill(`Who may know of ${word}?`);
    await secretariat.getByLabel("Who can see this").selectOption("Confidential");
    await form.save();
    await expect(new Shell(secretariat).title).toHaveText(`Who may know of ${word}?`);
    const address = new URL(secretariat.url()).pathname;
    await secretariat.goto(`/p/inclusion/dilemmas?q=${word}`);
    await expect(new IndexPage(secretariat).rows).toHaveCount(1);

    for (const role of [null, "outsider"] as const) {
      await test.step(role ?? "anonymous", async () => {
        const page = await openAs(role);
        await findsNothing(page, `/p/inclusion/dilemmas?q=${word}`, "Who may know");
        await findsNothing(page, `/p/inclusion/search?q=${word}`, "Who may know");
        await page.goto(address);
        await expect(new Shell(page).title).toHaveText("There is nothing at this address");
        await expect(
          page
            .getByRole("main")
            .getByRole("link", { name: /start page|home page|Sign in/ })
            .first(),
        ).toBeVisible();
      });
    }
  });
});

test.describe("Pages for other hands", () => {
  const otherHands = "This page is not for your role";
  const signIn = "Sign in to see this page";
  const nothing = "There is nothing at this address";
  const pages: [Role | null, string, string][] = [
    [null, "/p/inclusion/dilemmas/new", signIn],
    [null, "/p/inclusion/settings/people", signIn],
    [null, "/p/harbour-cities/stakeholders", nothing],
    ["outsider", "/p/inclusion/settings", otherHands],
    ["outsider", "/p/inclusion/settings/history", otherHands],
    ["outsider", "/p/inclusion/stakeholders/new", otherHands],
    ["expert", "/p/inclusion/dilemmas/new", otherHands],
    ["expert", "/p/inclusion/settings/people", otherHands],
    ["member", "/p/inclusion/settings/people/new", otherHands],
    ["member", "/p/harbour-cities", nothing],
    ["member", "/p/harbour-cities/search?q=northhaven", nothing],
  ];
  for (const reader of [null, "outsider", "expert", "member"] as const) {
    test(`tell ${reader ?? "an anonymous reader"} so, and show a way on`, async ({ openAs }) => {
      const page = await openAs(reader);
      const main = page.getByRole("main");
      for (const [, address, title] of pages.filter(([role]) => role === reader)) {
        await page.goto(address);
        await expect(new Shell(page).title, address).toHaveText(title);
        await expect(main.getByRole("textbox")).toHaveCount(0);
        const way = reader ? /Go to the (start|home) page/ : "Sign in";
        await expect(main.getByRole("link", { name: way }).first()).toBeVisible();
      }
    });
  }

  test("somebody else's form says so before anything is typed", async ({ openAs }) => {
    const secretariat = await openAs("secretariat");
    const word = unique();
    const id = await new Api(secretariat).make("organisations", { name: word });
    const member = await openAs("member");
    await member.goto(`/p/inclusion/stakeholders/${id}/edit`);
    await expect(new Shell(member).title).toHaveText(otherHands);
  });
});
