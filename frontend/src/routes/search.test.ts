import { describe, expect, it } from "vitest";
import { indexSearch, parseSearch, stringifySearch } from "./search";

describe("addresses", () => {
  it("repeat a filter for several values, like the API", () => {
    const search = { q: "housing & work", kind: ["city", "region"], sort: "-name" };
    const address = stringifySearch(search);
    expect(address).toBe("?q=housing+%26+work&kind=city&kind=region&sort=-name");
    expect(parseSearch(address)).toEqual(search);
  });

  it("say nothing of what is empty", () => {
    expect(stringifySearch({ q: "", kind: [], sort: undefined })).toBe("");
  });
});

describe("indexSearch", () => {
  const validate = indexSearch("kind", "level");

  it("keeps q, sort and the named filters, the filters as lists", () => {
    expect(validate(parseSearch("?q=a&sort=name&kind=city&other=1"))).toEqual({
      q: "a",
      sort: "name",
      kind: ["city"],
    });
  });

  it("survives nonsense", () => {
    expect(validate({ q: ["a", "b"], kind: 3, level: [null, "eu"] })).toEqual({
      q: "a",
      level: ["eu"],
    });
  });
});
