import { describe, expect, it } from "vitest";
import { axisOf, position, spread } from "./scale";

describe("axisOf", () => {
  it("holds zero and all values on round numbers", () => {
    expect(axisOf([13.2, 59.6])).toEqual({ from: 0, to: 60, ticks: [0, 20, 40, 60] });
    expect(axisOf([0.1, 0.3]).ticks).toEqual([0, 0.1, 0.2, 0.3]);
    expect(axisOf([450_000_000, 314_000]).to).toBe(500_000_000);
  });

  it("goes below zero when a value does", () => {
    const { from, to } = axisOf([-5, 20]);
    expect(from).toBeLessThanOrEqual(-5);
    expect(to).toBeGreaterThanOrEqual(20);
  });

  it("has a length also without values", () => {
    expect(axisOf([])).toEqual({ from: 0, to: 1, ticks: [0, 1] });
    expect(axisOf([0]).to).toBe(1);
  });

  it("places a value between its ends", () => {
    expect(position({ from: 0, to: 60 }, 15)).toBe(0.25);
  });
});

describe("spread", () => {
  it("moves labels apart and keeps their order", () => {
    const placed = spread([100, 10, 12], 17, 300);
    expect(placed).toEqual([100, 10, 27]);
  });

  it("pushes back what would leave the picture", () => {
    expect(spread([295, 298], 17, 300)).toEqual([283, 300]);
  });
});
