import { screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { renderPage } from "@/testing/render";
import type { Opened } from "../api/links";
import type { Takeaway, Way } from "../api/way";
import { BreakList } from "./BreakList";
import { LinkAnswerForm } from "./LinkAnswerForm";
import { TakeawayList } from "./TakeawayList";
import { asDraft, fromCurrent, toPatch, toValues } from "./takeawayValues";
import { WayTimeline } from "./WayTimeline";

const takeaway: Takeaway = {
  id: "t1",
  dilemmaId: "d1",
  text: "Share one teacher",
  organisation: { id: "o1", name: "Town of Example", city: null },
  participant: null,
  who: "Head of education",
  whoHidden: false,
  due: "2031-06",
  position: 1,
  state: "open",
  outcome: null,
  answeredAt: null,
  contributionId: null,
  contributionText: null,
  answers: [],
  createdAt: "2031-01-01T10:00:00Z",
  version: 3,
  may: { edit: true, remove: true, answer: true },
};

const way: Way = {
  id: "d1",
  state: "concluded",
  proposedAt: "2031-01-01T10:00:00Z",
  acceptedOn: "2031-01-02",
  concludedOn: "2031-01-03",
  countedFrom: "2031-01-03",
  months: [3, 6, 12],
  next: { months: 6, on: "2031-07-03" },
  rounds: [
    {
      id: "f1",
      months: 3,
      askedOn: "2031-04-03",
      closesOn: "2031-07-03",
      remindedOn: "2031-04-17",
      persons: 1,
      asked: [{ id: "a1", name: "Ana Example", link: "/p/x/follow-up/token" }],
      silentDays: 20,
      open: true,
      answers: [],
    },
  ],
  takeaways: [takeaway],
  links: [],
  cityHidden: false,
  breaks: [],
  version: 1,
  may: { add: true, count: true },
};

const show = (shown: Partial<Way>) =>
  renderPage(<WayTimeline slug="x" way={{ ...way, ...shown }} etag={'"1.1-0"'} />, {
    texts: ["followup"],
  });

describe("takeaways", () => {
  it("say what, who and by when, and what can be done with each", async () => {
    await renderPage(<TakeawayList slug="x" way={way} />, { texts: ["followup"] });
    const item = screen.getByRole("listitem");
    expect(item).toHaveTextContent("Share one teacher");
    expect(item).toHaveTextContent("Head of education and Town of Example");
    expect(item).toHaveTextContent("by June 2031");
    for (const name of [
      /^Say what came of it.*Share one teacher$/,
      /^Remove.*Share one teacher$/,
    ]) {
      expect(screen.getByRole("button", { name })).toBeVisible();
    }
    expect(screen.queryByRole("button", { name: /Move/ })).toBeNull();
  });

  it("do not tell who does it where the city is hidden, nor offer what could not be undone", async () => {
    const hidden = { ...takeaway, organisation: null, who: null, whoHidden: true };
    await renderPage(<TakeawayList slug="x" way={{ ...way, takeaways: [hidden] }} />, {
      texts: ["followup"],
    });
    expect(screen.getByText(/the city is hidden/)).toBeVisible();
    expect(screen.queryByRole("button", { name: /Remove/ })).toBeNull();
  });

  it("leave who does it alone for who may not know", () => {
    expect(toPatch(toValues(takeaway), true)).toEqual({
      text: "Share one teacher",
      due: "2031-06",
    });
    expect(toPatch(toValues(takeaway), false)).toMatchObject({ organisationId: "o1" });
    expect(asDraft(takeaway)).toMatchObject({ who: "Head of education", participantId: null });
    expect(fromCurrent({ text: "B", who: null })).toMatchObject({ text: "B", who: "" });
    expect(fromCurrent("nonsense")).toBeNull();
  });
});

describe("the whole way", () => {
  it("goes from the proposal to the next question", async () => {
    await show({});
    const steps = screen.getAllByRole("heading", { level: 3 }).map((one) => one.textContent);
    expect(steps).toEqual([
      "Proposed",
      "Accepted and open to peers",
      "Concluded",
      "1 takeaway",
      "Asked after 3 months",
      "We ask what came of it, after 6 months",
      "What it is linked to now",
      "When we ask",
    ]);
  });

  it("shows silence in days, and whom to send the link", async () => {
    await show({});
    expect(screen.getByText("No answer for 20 days.")).toBeVisible();
    expect(screen.getByText(/reminded on April 17, 2031/)).toBeVisible();
    expect(screen.getByRole("button", { name: "Copy link for Ana Example" })).toHaveAttribute(
      "data-link",
      "/p/x/follow-up/token",
    );
  });

  it("says when nobody could be asked", async () => {
    await show({ rounds: way.rounds.map((round) => ({ ...round, persons: 0, asked: [] })) });
    expect(screen.getByText(/Nobody could be asked/)).toBeVisible();
    expect(screen.queryByText(/No answer for/)).toBeNull();
  });

  it("tells each answer with its takeaway", async () => {
    await show({
      rounds: way.rounds.map((round) => ({
        ...round,
        silentDays: null,
        answers: [
          {
            takeawayId: "t1",
            answer: "changed",
            note: "We share two",
            answeredAt: "2031-05-01T10:00:00Z",
          },
        ],
      })),
    });
    expect(screen.getByText("Changed")).toBeVisible();
    expect(screen.getByText("We share two")).toBeVisible();
  });

  it("says where it broke, and for how long", async () => {
    await renderPage(<BreakList breaks={[{ reason: "silent", since: "2031-04-03", days: 20 }]} />, {
      texts: ["followup"],
    });
    expect(screen.getByRole("listitem")).toHaveTextContent("Asked, and no answer for 20 days");
  });
});

describe("an answer by link", () => {
  const opened: Opened = {
    askId: "a1",
    dilemmaId: "d1",
    partnership: "Example",
    person: "Ana Example",
    question: "How do we find teachers?",
    months: 3,
    askedOn: "2031-04-03",
    closesOn: "2031-07-03",
    open: true,
    takeaways: [
      {
        id: "t1",
        text: "Share one teacher",
        due: null,
        state: "open",
        outcome: null,
        answer: null,
        note: null,
      },
      {
        id: "t2",
        text: "Ask the port",
        due: null,
        state: "open",
        outcome: null,
        answer: null,
        note: null,
      },
    ],
  };

  it("is chosen by the click in the letter, and sent only by the button", async () => {
    const sent = vi.fn<typeof fetch>(() => Promise.resolve(Response.json(opened)));
    vi.stubGlobal("fetch", sent);
    const { user } = await renderPage(
      <LinkAnswerForm
        slug="x"
        token="token"
        opened={opened}
        clicked={{ takeaway: "t2", answer: "done" }}
      />,
      { texts: ["followup"] },
    );
    const second = screen.getByRole("radiogroup", { name: "Ask the port" });
    expect(within(second).getByRole("radio", { name: "Done" })).toBeChecked();
    expect(sent).not.toHaveBeenCalled();
    await user.click(screen.getByRole("button", { name: "Confirm my answers" }));
    expect(await screen.findByText(/Your answers are kept/)).toBeVisible();
    const request = sent.mock.calls[0]?.[0];
    expect(request).toBeInstanceOf(Request);
    if (request instanceof Request) {
      expect(await request.json()).toEqual({
        answers: [{ takeawayId: "t2", answer: "done", note: null }],
      });
    }
    vi.unstubAllGlobals();
  });

  it("asks to choose when nothing is chosen", async () => {
    const { user } = await renderPage(
      <LinkAnswerForm slug="x" token="token" opened={opened} clicked={{ answer: "nonsense" }} />,
      { texts: ["followup"] },
    );
    await user.click(screen.getByRole("button", { name: "Confirm my answers" }));
    expect(await screen.findByText("Choose an answer.")).toBeVisible();
  });
});
