import { describe, expect, it } from "vitest";
import type { IdeaAgreement } from "../api/agreement";
import { agreedIn, csvOf, leaningOf, readingOf, rowsOf } from "./agreement";
import { emptyConsultation, toChanges, toDraft, toLocal, toValues } from "./consultationValues";
import { harvest, shortened } from "./harvest";
import {
  emptyProtocol,
  fromCurrent,
  toDraft as protocolDraft,
  toValues as protocolValues,
} from "./protocolValues";

const figures = (agree: number, not: number, pass: number, does = 0) => ({
  people: agree + not + pass,
  agree,
  not,
  pass,
  does,
});

const idea: IdeaAgreement = {
  contributionId: "c1",
  figures: figures(6, 2, 3),
  commonGround: 0.5,
  levels: [
    {
      level: "local",
      figures: figures(4, 0, 0),
      kinds: [
        { kind: "city", figures: figures(4, 0, 0) },
        { kind: "ngo", figures: null },
      ],
    },
    { level: "national", figures: figures(2, 0, 1), kinds: [{ kind: "ngo", figures: null }] },
    { level: "eu", figures: figures(0, 0, 3), kinds: [] },
    { level: "unknown", figures: null, kinds: [] },
  ],
};

describe("the values of a consultation", () => {
  it("become a draft with a seat a person, in their roles", () => {
    const draft = toDraft({
      ...emptyConsultation,
      title: " Teachers ",
      dilemmaIds: ["d1", "d2"],
      facilitator: ["p1"],
      peer: ["p2", "p3"],
    });
    expect(draft).toMatchObject({
      title: "Teachers",
      dilemmaIds: ["d1", "d2"],
      confidentiality: "unattributed",
      startsAt: null,
      callLink: null,
      seats: [
        { participantId: "p1", role: "facilitator" },
        { participantId: "p2", role: "peer" },
        { participantId: "p3", role: "peer" },
      ],
    });
  });

  it("keep the moment when they go to the reader's clock and back", () => {
    const at = "2027-03-04T09:30:00.000Z";
    expect(toDraft({ ...emptyConsultation, startsAt: toLocal(at) }).startsAt).toBe(at);
    expect(toLocal(null)).toBe("");
  });

  it("leave out what people were promised once it has begun, and never name seats", () => {
    const changes = toChanges({ ...emptyConsultation, title: "T", peer: ["p"] }, true);
    expect(Object.keys(changes).sort()).toEqual([
      "callLink",
      "dilemmaIds",
      "openToAll",
      "startsAt",
      "title",
      "visibility",
    ]);
    expect(toChanges(emptyConsultation, false)).toHaveProperty("protocol", "open-question");
  });

  it("are read from what the server says now", () => {
    expect(
      toValues({
        title: "T",
        dilemmas: [{ id: "d1" }],
        protocol: "troika",
        mode: "spread",
        confidentiality: "closed",
        startsAt: null,
        callLink: null,
        visibility: "group",
        openToAll: true,
      }),
    ).toMatchObject({ dilemmaIds: ["d1"], mode: "spread", openToAll: true, callLink: "" });
  });
});

describe("the values of a protocol", () => {
  const phase = {
    key: "questions",
    name: { en: "Questions", fr: "Questions", nl: null },
    purpose: { en: "To understand." },
    minutes: 20,
    days: 5,
    writes: [
      { role: "peer" as const, kinds: ["question" as const] },
      { role: "presenter" as const, kinds: ["answer" as const] },
    ],
    sees: "after-phase" as const,
  };

  it("come back as they were, the other languages too", () => {
    const values = protocolValues({ name: { en: "Ours" }, description: null, phases: [phase] });
    const draft = protocolDraft(values, "troika");
    expect(draft.basedOn).toBe("troika");
    expect(draft.description).toBeNull();
    expect(draft.phases[0]).toEqual({
      ...phase,
      purpose: { en: "To understand.", fr: null, nl: null },
      writes: [phase.writes[1], phase.writes[0]],
    });
  });

  it("begin with one empty phase, and survive nonsense", () => {
    expect(emptyProtocol().phases).toHaveLength(1);
    expect(fromCurrent({ name: "no texts" })).toBeNull();
  });
});

describe("the reading of agreement", () => {
  it("says what most of a group say, and nothing where nobody took a stance", () => {
    expect(leaningOf(figures(3, 1, 1))).toBe("agree");
    expect(leaningOf(figures(1, 3, 1))).toBe("not");
    expect(leaningOf(figures(0, 1, 2))).toBe("pass");
    expect(leaningOf(figures(2, 2, 0))).toBe("divided");
    expect(leaningOf(figures(0, 0, 0, 2))).toBeNull();
  });

  it("groups the levels that are shown, and is silent on those held back", () => {
    expect(readingOf(idea)).toEqual({
      groups: [
        { leaning: "agree", levels: ["local", "national"] },
        { leaning: "pass", levels: ["eu"] },
      ],
      all: "agree",
    });
  });

  it("counts ideas that every level shown agrees on", () => {
    const local = { ...idea, levels: idea.levels.slice(0, 2) };
    expect(agreedIn({ open: false, threshold: 3, ideas: [idea, local] })).toBe(1);
  });

  it("has kinds within a level only where there are several", () => {
    expect(rowsOf(idea).map(({ key }) => key)).toEqual([
      "all",
      "local",
      "local city",
      "local ngo",
      "national",
      "eu",
      "unknown",
    ]);
  });

  it("is a table of its own, empty where figures are held back, and no formula", () => {
    const csv = csvOf([{ text: '=1+"1"', rows: rowsOf(idea).slice(2, 4) }]);
    expect(csv.split("\r\n").slice(1)).toEqual([
      `"'=1+""1""","local","city","4","4","0","0","0"`,
      `"'=1+""1""","local","ngo","","","","",""`,
    ]);
  });
});

describe("an idea that becomes a practice", () => {
  it("fills the form: title, words, dilemma and where it comes from", () => {
    const body = `${"A desk of the town holds all free places. ".repeat(4)}\nMore.`;
    const dilemma = {
      id: "d1",
      question: "?",
      background: null,
      organisation: null,
      country: null,
    };
    const said = { id: "c1", body, dilemmaId: null };
    const filled = harvest({ dilemmas: [dilemma] }, said);
    expect(filled).toMatchObject({ summary: body, dilemma: "d1", contribution: "c1" });
    expect(filled.title.length).toBeLessThanOrEqual(81);
    expect(shortened("Short.")).toBe("Short.");
  });
});
