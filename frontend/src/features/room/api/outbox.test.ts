import { describe, expect, it } from "vitest";
import { outbox } from "./outbox";

const draft = { kind: "idea", body: "Share a teacher." } as const;

describe("what is on its way", () => {
  it("waits on this device until it is answered, per person and room", () => {
    outbox.add("me", "room", { key: "1", draft });
    outbox.add("me", "room", { key: "2", draft });
    expect(outbox.read("me", "room").map(({ key }) => key)).toEqual(["1", "2"]);
    expect(outbox.read("you", "room")).toEqual([]);
    expect(outbox.read("me", "other")).toEqual([]);
    outbox.replace("me", "room", "1", null);
    expect(outbox.read("me", "room").map(({ key }) => key)).toEqual(["2"]);
  });

  it("keeps what was refused, with the reason", () => {
    outbox.add("me", "room", { key: "1", draft });
    const refused = { code: "not-in-this-phase", detail: "Ideas wait." };
    outbox.replace("me", "room", "1", { key: "1", draft, refused });
    expect(outbox.read("me", "room")[0]?.refused).toEqual(refused);
  });

  it("is empty when what is stored cannot be read", () => {
    localStorage.setItem("commontable.outbox:me:room", "{no json");
    expect(outbox.read("me", "room")).toEqual([]);
    localStorage.setItem("commontable.outbox:me:room", '[{"key":1}]');
    expect(outbox.read("me", "room")).toEqual([]);
  });
});
