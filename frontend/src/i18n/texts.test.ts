import { describe, expect, it } from "vitest";
import { type Texts, withManyForms } from "./backend";
import { languages } from "./languages";

const files = {
  ...import.meta.glob<Texts>("./{common,problems}/*.ts", { import: "default", eager: true }),
  ...import.meta.glob<Texts>("../features/*/i18n/*.ts", { import: "default", eager: true }),
};

function leaves(texts: Texts, prefix = ""): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === "string"
      ? [[`${prefix}${key}`, value] satisfies [string, string]]
      : leaves(value, `${prefix}${key}.`),
  );
}

const placeholders = (text: string) => (text.match(/\{\{\s*\w+/g) ?? []).sort();

const folders = [...new Set(Object.keys(files).map((path) => path.replace(/\/\w+\.ts$/, "")))];

describe.each(folders)("texts of %s", (folder) => {
  const english = leaves(files[`${folder}/en.ts`] ?? {});

  it("exist in English", () => {
    expect(english.length).toBeGreaterThan(0);
  });

  it.each(languages)("have the same keys and placeholders in %s", (language) => {
    const translated = new Map(leaves(files[`${folder}/${language}.ts`] ?? {}));
    expect([...translated.keys()].sort()).toEqual(english.map(([key]) => key).sort());
    for (const [key, text] of english) {
      const own = translated.get(key) ?? "";
      expect(own.trim(), `${folder}/${language} ${key}`).not.toBe("");
      expect(placeholders(own), `${folder}/${language} ${key}`).toEqual(placeholders(text));
    }
  });
});

describe("plural forms", () => {
  it("gives French a form for millions from its plural", () => {
    expect(withManyForms({ a: { rows_one: "1", rows_other: "n" } })).toEqual({
      a: { rows_one: "1", rows_other: "n", rows_many: "n" },
    });
  });
});
