import { describe, expect, it } from "vitest";
import { observed } from "./samples";
import { seriesOf, strokesOf } from "./series";

describe("series", () => {
  it("are places with values of two periods or more, oldest first", () => {
    const series = seriesOf([
      observed("Ghent", 3, { period: "2024" }),
      observed("Athens", 9, { period: "2024" }),
      observed("Ghent", 1, { period: "2022/2023" }),
      observed("Ghent", 7, { period: null }),
    ]);
    expect(series.map(({ place }) => place.name)).toEqual(["Ghent"]);
    expect(series[0]?.points.map(({ value }) => value)).toEqual([1, 3]);
  });

  it("are no line when only one of the periods has a value", () => {
    expect(
      seriesOf([observed("Ghent", 3), observed("Ghent", null, { period: "2023" })]),
    ).toHaveLength(0);
  });

  it("are drawn without bridging a break or what was not reported", () => {
    const [series] = seriesOf([
      observed("Ghent", 1, { period: "2019" }),
      observed("Ghent", 2, { period: "2020" }),
      observed("Ghent", null, { period: "2021" }),
      observed("Ghent", 4, { period: "2022" }),
      observed("Ghent", 5, { period: "2023" }),
      observed("Ghent", 9, { period: "2024", flags: ["break"] }),
    ]);
    if (!series) throw new Error("no series");
    expect(strokesOf(series).map((stroke) => stroke.map(({ value }) => value))).toEqual([
      [1, 2],
      [4, 5],
    ]);
  });
});
