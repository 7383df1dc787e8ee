import { readFileSync } from "node:fs";
import JSONstat from "jsonstat-toolkit";
import { describe, expect, it } from "vitest";

/** What our downloads are made of is pinned down by JsonStatCubeTest in the backend; here a reader of others reads it. */
function dataset(file: string) {
  const path = `../backend/src/test/resources/jsonstat/${file}`;
  const parsed: unknown = JSON.parse(readFileSync(path, "utf8"));
  return JSONstat(parsed);
}

const HOMES = "0199aaaa-0000-7000-8000-000000000001";
const JOBS = "0199aaaa-0000-7000-8000-000000000002";
const GHENT = "0199aaaa-0000-7000-8000-00000000000a";
const ATHENS = "0199aaaa-0000-7000-8000-00000000000b";

describe("JSON-stat downloads, read by the public toolkit", () => {
  const cube = dataset("dataset.json");
  const cell = (indicator: string, place: string, period: string) =>
    cube.Data({ indicator, place, period });

  it("are a dataset of places and periods with title, source and date", () => {
    expect(cube.class).toBe("dataset");
    expect(cube.id).toEqual(["indicator", "place", "period"]);
    expect(cube.n).toBe(12);
    expect(cube.role).toMatchObject({ time: ["period"], geo: ["place"], metric: ["indicator"] });
    expect([cube.label, cube.source, cube.updated]).toEqual([
      "Figures of Example",
      "Register",
      "2026-11-21T10:00:00Z",
    ]);
  });

  it("have every value and remark in its cell", () => {
    expect(cell(HOMES, GHENT, "2022/2023")).toEqual({
      value: 59.6,
      status: "provisional,estimated",
    });
    expect(cell(HOMES, GHENT, "unknown")?.value).toBe(-3);
    expect(cell(HOMES, ATHENS, "2024")).toEqual({ value: null, status: "not-reported" });
    expect(cell(JOBS, GHENT, "2024")?.value).toBe(135_000_000);
    expect(cell(JOBS, ATHENS, "2024")?.value).toBeNull();
  });

  it("name places and units", () => {
    expect(cube.Dimension("place")?.Category(GHENT)?.label).toBe("Ghent");
    expect(cube.Dimension("indicator")?.Category(HOMES)?.unit).toEqual({ label: "%", decimals: 1 });
  });

  it("can be empty", () => {
    expect(dataset("empty.json").n).toBe(0);
  });
});
