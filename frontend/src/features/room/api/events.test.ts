import { describe, expect, it } from "vitest";
import { contribution, room } from "../components/sample";
import { withContribution, withCourse, withHand, withPresence } from "./events";

describe("what the stream says", () => {
  it("adds a contribution in the order it was said, once", () => {
    const first = contribution({ id: "b" });
    const before = contribution({ id: "a", body: "Earlier" });
    const next = withContribution(room({ contributions: [first] }), JSON.stringify(before));
    expect(next?.contributions.map(({ id }) => id)).toEqual(["a", "b"]);
    const again = next && withContribution(next, JSON.stringify(before));
    expect(again?.contributions).toHaveLength(2);
  });

  it("keeps what is mine when others hear of a change, and never goes back to older words", () => {
    const mine = contribution({ id: "a", mine: true, stance: "agree", does: true, version: 2 });
    const start = room({ contributions: [mine] });
    const changed = { ...mine, mine: false, stance: null, does: false, body: "New", version: 3 };
    const next = withContribution(start, JSON.stringify(changed));
    expect(next?.contributions[0]).toMatchObject({
      body: "New",
      mine: true,
      stance: "agree",
      does: true,
    });
    expect(withContribution(start, JSON.stringify({ ...mine, body: "Old", version: 1 }))).toBe(
      start,
    );
  });

  it("moves the phase, not back to an older version", () => {
    const heard = {
      state: "running",
      phase: 2,
      phaseStartedAt: null,
      phaseEndsAt: "2030-01-01T10:00:00Z",
      version: 9,
      now: new Date().toISOString(),
    };
    const next = withCourse(room(), JSON.stringify(heard));
    expect(next?.consultation).toMatchObject({ phase: 2, version: 9 });
    expect(next && withCourse(next, JSON.stringify({ ...heard, phase: 1, version: 8 }))).toBe(next);
  });

  it("raises and lowers hands, lets people come and go", () => {
    const raised = withHand(room(), '{"participantId":"p","at":"2030-01-01T10:00:00Z"}');
    expect(raised?.hands).toHaveLength(1);
    expect(raised && withHand(raised, '{"participantId":"p","at":null}')?.hands).toEqual([]);
    const come = withPresence(room(), '{"participantId":"p","here":true}');
    expect(come?.here).toEqual(["p"]);
    expect(come && withPresence(come, '{"participantId":"p","here":false}')?.here).toEqual([]);
  });

  it("asks for the whole room when it does not understand", () => {
    for (const how of [withContribution, withCourse, withHand, withPresence]) {
      expect(how(room(), "{}")).toBeNull();
      expect(how(room(), "no json")).toBeNull();
    }
  });
});
