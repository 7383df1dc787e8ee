import { describe, expect, it } from "vitest";
import { keyOf, settingsDraft, type SettingsValues } from "./settingsValues";

const values: SettingsValues = {
  name: "Inclusion",
  description: " ",
  languages: ["en"],
  visibility: "public",
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

  it("say that there is no description with null", () => {
    expect(settingsDraft(values).description).toBeNull();
  });

  it("find a key for words of any script", () => {
    expect(keyOf("Жильё")).toBe("theme");
  });
});
