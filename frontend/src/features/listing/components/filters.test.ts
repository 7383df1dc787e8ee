import { describe, expect, it } from "vitest";
import { toFilters, toSearch } from "./filters";

describe("the filters of a list", () => {
  it("go to the API and back to the address", () => {
    const search = { q: "housing", sort: "-name", kind: ["city"], country: ["NL", "BE"] };
    expect(toSearch(toFilters(search))).toEqual(search);
  });

  it("say nothing of what is empty", () => {
    expect(toSearch(toFilters({}))).toEqual({});
  });
});
