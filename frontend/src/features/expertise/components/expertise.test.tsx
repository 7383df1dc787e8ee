import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { renderPage } from "@/testing/render";
import type { Call } from "../api/calls";
import { Asks } from "./Asks";
import { emptyCall, fromCurrent, toDraft, toValues } from "./callValues";

const call: Call = {
  id: "c",
  key: null,
  title: "Read our plan",
  topic: null,
  state: "open",
  organisation: { id: "o", name: "City A", shortName: null },
  themes: ["housing"],
  help: ["peer-review"],
  languages: ["en"],
  date: "2027",
  answerBy: "2027-03-01",
  result: null,
  authorId: null,
  asks: [
    {
      id: "1",
      expertId: "e1",
      name: "Ana Example",
      answer: "yes",
      note: "After Easter",
      answeredAt: "2026-11-01T10:00:00Z",
      askedAt: "2026-10-01T10:00:00Z",
      link: "/p/x/answer/t1",
    },
    {
      id: "2",
      expertId: "e2",
      name: "Leo Example",
      answer: null,
      note: null,
      answeredAt: null,
      askedAt: "2026-10-01T10:00:00Z",
      link: "/p/x/answer/t2",
    },
  ],
  visibility: "partnership",
  archivedAt: null,
  version: 1,
  createdAt: "2026-10-01T10:00:00Z",
  updatedAt: "2026-10-01T10:00:00Z",
  may: { edit: true, run: true, archive: true, moves: ["closed"] },
};

describe("Who was asked", () => {
  it("is told with the answer, the note and a link to send on", async () => {
    await renderPage(<Asks slug="x" call={call} />, { texts: ["expertise"] });
    const [first, second] = screen.getAllByRole("listitem");
    expect(first).toHaveTextContent("Yes");
    expect(first).toHaveTextContent("After Easter");
    expect(second).toHaveTextContent("No answer yet");
    expect(screen.getByRole("button", { name: "Copy link for Leo Example" })).toBeVisible();
  });

  it("has no links any more when the call is closed", async () => {
    await renderPage(<Asks slug="x" call={{ ...call, state: "closed" }} />, {
      texts: ["expertise"],
    });
    expect(screen.queryByRole("button")).toBeNull();
  });
});

describe("The values of a call", () => {
  it("go to the form and back without a loss", () => {
    expect(toDraft(toValues(call))).toEqual({
      title: "Read our plan",
      topic: null,
      help: ["peer-review"],
      themes: ["housing"],
      languages: ["en"],
      date: "2027",
      answerBy: "2027-03-01",
      organisationId: "o",
      visibility: "partnership",
    });
  });

  it("are never public, and no call is made of something else", () => {
    expect(toDraft({ ...emptyCall(null), visibility: "public" }).visibility).toBeNull();
    expect(fromCurrent({ title: "only" })).toBeNull();
  });
});
