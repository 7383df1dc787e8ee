import { describe, expect, it } from "vitest";
import { byPeriod, joinPeriod, middleOf, runsBackwards, splitPeriod } from "./periods";

describe("periods", () => {
  it("stand in the order of time, unknown ones first", () => {
    const mixed = ["2024", "2022/2023", null, "2023-06", "2023", "2010/2021"];
    expect([...mixed].sort(byPeriod)).toEqual([
      null,
      "2010/2021",
      "2023-06",
      "2022/2023",
      "2023",
      "2024",
    ]);
  });

  it("have a middle for the axis of time", () => {
    expect(middleOf("2024")).toBe(2024.5);
    expect(middleOf("2022/2023")).toBe(2023);
    expect(middleOf("2024-01")).toBeCloseTo(2024.04, 2);
  });

  it("are two fields in the form and one text in the API", () => {
    expect(joinPeriod("2022", "2023")).toBe("2022/2023");
    expect(joinPeriod("2022", "")).toBe("2022");
    expect(joinPeriod("", "")).toBeNull();
    expect(splitPeriod("2022/2023")).toEqual({ first: "2022", last: "2023" });
    expect(splitPeriod("2022")).toEqual({ first: "2022", last: "" });
    expect(splitPeriod(null)).toEqual({ first: "", last: "" });
  });

  it("do not run backwards", () => {
    expect(runsBackwards("2023", "2022")).toBe(true);
    expect(runsBackwards("2022-09", "2023-06")).toBe(false);
    expect(runsBackwards("2023", "")).toBe(false);
  });
});
