import { describe, expect, it } from "vitest";
import type { PlotPoint } from "../api/assessments";
import { dayAfter, daysBetween, placed } from "./plotScale";

const point = (id: string, influence: number, interest: number): PlotPoint => ({
  id,
  organisation: { id, name: id, shortName: null, kind: null },
  on: "2026-01-01",
  influence,
  interest,
  theme: null,
  position: null,
  note: null,
  author: "A",
  trail: [],
});

describe("points of a plot", () => {
  it("stand where they were put", () => {
    expect(placed([point("a", 5, 2)])).toEqual([expect.objectContaining({ x: 2, y: 5 })]);
  });

  it("stand side by side when they share a place, within its square", () => {
    const nine = placed(Array.from({ length: 9 }, (_, index) => point(String(index), 3, 3)));
    expect(new Set(nine.map(({ x, y }) => `${x.toFixed(3)} ${y.toFixed(3)}`)).size).toBe(9);
    for (const { x, y } of nine) {
      expect(Math.abs(x - 3)).toBeLessThan(0.5);
      expect(Math.abs(y - 3)).toBeLessThan(0.5);
    }
  });
});

describe("days", () => {
  it("are counted over months and years", () => {
    expect(daysBetween("2025-12-31", "2026-03-01")).toBe(60);
    expect(dayAfter("2024-02-28", 2)).toBe("2024-03-01");
  });
});
