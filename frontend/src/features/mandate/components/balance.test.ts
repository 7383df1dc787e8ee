import { describe, expect, it } from "vitest";
import type { Balance, JudgedTarget } from "../api/mandates";
import { barsOf } from "./BalanceBars";
import { candidatesOf } from "./TargetList";

const target = (over: Partial<JudgedTarget>): JudgedTarget => ({
  id: "t",
  dimension: "size",
  value: "small",
  bound: "at-least",
  measure: "number",
  amount: 2,
  note: null,
  version: 1,
  organisations: 0,
  met: false,
  gap: 2,
  candidates: 3,
  ...over,
});

const balance = (over: Partial<Balance>): Balance => ({
  at: "2026-01-01",
  past: false,
  members: 3,
  counts: [],
  targets: [],
  mayEdit: false,
  ...over,
});

describe("bars", () => {
  it("also show what nobody has, and not known last", () => {
    const bars = barsOf(
      balance({
        counts: [
          { dimension: "size", value: null, organisations: 2 },
          { dimension: "size", value: "large", organisations: 1 },
        ],
      }),
      "size",
    );
    expect(bars.map(({ code, organisations }) => [code, organisations])).toEqual([
      ["small", 0],
      ["medium", 0],
      ["large", 1],
      [null, 2],
    ]);
  });

  it("show a country that only a target names", () => {
    const bars = barsOf(
      balance({ targets: [target({ dimension: "country", value: "MT" })] }),
      "country",
    );
    expect(bars).toHaveLength(1);
    expect(bars[0]?.code).toBe("MT");
  });
});

describe("who could close a gap", () => {
  it("is the list filtered by the value, without those that sit already", () => {
    expect(candidatesOf(target({}))).toEqual({ size: ["small"], seatless: ["true"] });
    expect(candidatesOf(target({ dimension: "migrant-led", value: "yes" }))).toEqual({
      kind: ["migrant-led"],
      seatless: ["true"],
    });
  });
});
