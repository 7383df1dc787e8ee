import { describe, expect, it } from "vitest";
import { compare } from "./conflict";
import { closestField, fieldOf } from "./pointers";

describe("three versions of a form", () => {
  const base = { name: "a", city: "x", themes: ["t"] };

  it("merge what only one side changed", () => {
    const found = compare(base, { ...base, name: "mine" }, { ...base, city: "theirs" });
    expect(found.clashes).toEqual([]);
    expect(found.merged).toEqual({ name: "mine", city: "theirs", themes: ["t"] });
  });

  it("ask about what both changed differently", () => {
    const found = compare(base, { ...base, themes: ["m"] }, { ...base, themes: ["o"] });
    expect(found.clashes).toEqual([{ name: "themes", mine: ["m"], theirs: ["o"] }]);
  });

  it("do not ask when both wrote the same", () => {
    const same = { ...base, name: "same" };
    expect(compare(base, same, same).clashes).toEqual([]);
  });
});

describe("a pointer of the server", () => {
  it("leads to a field of the form", () => {
    expect(fieldOf("/address/0/city")).toBe("address.0.city");
    expect(fieldOf("/a~1b~0c")).toBe("a/b~c");
    expect(closestField("themes.3", ["name", "themes"])).toBe("themes");
    expect(closestField("other", ["name"])).toBeUndefined();
    expect(closestField("privacy.purpose", ["name", "purpose"])).toBe("purpose");
  });
});
