import { describe, expect, it } from "vitest";
import { askOf, openKinds, sections, takesStances } from "./asked";
import { consultation, contribution } from "./sample";

describe("what is asked of me", () => {
  it.each([
    [{ myRole: "peer", phase: 0 }, ["question"], "question"],
    [{ myRole: "peer", phase: 1 }, ["idea", "experience"], "idea"],
    [{ myRole: "presenter", phase: 0 }, ["answer"], "answer"],
    [{ myRole: "presenter", phase: 1 }, [], "present-listens"],
    [{ myRole: "rapporteur", phase: 0 }, ["note"], "record"],
    [{ myRole: "facilitator", phase: 0 }, ["note"], "lead"],
    [{ myRole: "observer", phase: 0 }, [], "observe"],
    [{ myRole: null, phase: 0 }, [], "sit"],
  ] as const)("%o", (place, kinds, ask) => {
    expect(openKinds(consultation(place))).toEqual(kinds);
    expect(askOf(consultation(place))).toBe(ask);
  });

  it("is nothing to write before it begins and after it ended", () => {
    expect(openKinds(consultation({ state: "planned", phase: null }))).toEqual([]);
    expect(openKinds(consultation({ state: "ended" }))).toEqual([]);
  });

  it("takes stances while a phase for ideas goes on or is to come", () => {
    expect(takesStances(consultation({ phase: 0 }))).toBe(true);
    expect(takesStances(consultation({ state: "ended", phase: 1 }))).toBe(false);
  });
});

describe("what was said", () => {
  it("stands by phase, answers below their question, notes apart", () => {
    const question = contribution({ id: "q" });
    const answer = contribution({ id: "r", kind: "answer", replyTo: "q", phase: 1 });
    const idea = contribution({ id: "s", kind: "idea", phase: 1 });
    const note = contribution({ id: "t", kind: "note" });
    expect(sections([question, answer, idea, note])).toEqual([
      { phase: 0, threads: [{ first: question, replies: [answer] }] },
      { phase: 1, threads: [{ first: idea, replies: [] }] },
    ]);
  });

  it("an answer whose question was taken out stands by itself", () => {
    const answer = contribution({ id: "r", kind: "answer", replyTo: "gone" });
    expect(sections([answer])[0]?.threads[0]?.first).toBe(answer);
  });
});
