import { describe, expect, it } from "vitest";
import { areMonths, keyOf, settingsDraft, type SettingsValues } from "./settingsValues";

const values: SettingsValues = {
  name: "Inclusion",
  description: " ",
  languages: ["en"],
  visibility: "public",
  followUpMonths: "3, 12",
  themes: [
    { key: "work", en: "Jobs", fr: "Emploi", nl: "Werk" },
    { key: "", en: "Work", fr: "Travail", nl: "Werk" },
    { key: "", en: "Éducation & work", fr: "Éducation", nl: "Onderwijs" },
  ],
};

describe("a partnership’s settings", () => {
  it("keep the key of a renamed theme and give a new one its own", () => {
    expect(settingsDraft(values).themes?.map(({ key }) => key)).toEqual([
      "work",
      "work-2",
      "education-work",
    ]);
  });

  it("read months with commas or spaces between them", () => {
    expect(settingsDraft(values).followUpMonths).toEqual([3, 12]);
    expect(settingsDraft({ ...values, followUpMonths: " " }).followUpMonths).toEqual([]);
  });

  it.each([
    ["", true],
    ["3, 6, 12", true],
    ["0", false],
    ["61", false],
    ["1 2 3 4 5 6 7", false],
    ["three", false],
  ])("take the months %j: %s", (typed, fine) => {
    expect(areMonths(typed)).toBe(fine);
  });

  it("say that there is no description with null", () => {
    expect(settingsDraft(values).description).toBeNull();
  });

  it("find a key for words of any script", () => {
    expect(keyOf("Жильё")).toBe("theme");
  });
});
