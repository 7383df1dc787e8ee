import { describe, expect, it } from "vitest";
import { isPeriod } from "./figureValues";
import { emptyPractice, fromCurrent, toDraft, toValues } from "./practiceValues";

describe("a practice's form", () => {
  it("reads numbers with a comma or a point, and one step a line", () => {
    const figure = { what: "share", unit: "%", period: "2022/2023", source: "" };
    const draft = toDraft({
      ...emptyPractice,
      title: "T",
      how: "One\n\n Two ",
      figures: [
        { ...figure, value: "66,7" },
        { ...figure, value: "12.5" },
        { ...figure, value: "" },
      ],
    });
    expect(draft.how).toEqual(["One", "Two"]);
    expect(draft.figures?.map(({ value }) => value)).toEqual([66.7, 12.5, null]);
  });

  it("takes a date or two of them for a period", () => {
    expect(["2018", "2018-04", "2022/2023"].every(isPeriod)).toBe(true);
    expect(["last year", "2022/", "1/2/3"].some(isPeriod)).toBe(false);
  });

  it("knows no cost without an amount, and what cost nothing", () => {
    expect(toDraft({ ...emptyPractice, costPer: "" }).cost).toBeNull();
    expect(
      toDraft({ ...emptyPractice, costAmount: "0", costCurrency: " eur", costPer: " pupil " }).cost,
    ).toEqual({ amount: 0, currency: "EUR", per: "pupil", year: null });
  });

  it("reads the other editor's version with care", () => {
    expect(fromCurrent({ title: "T" })).toBeNull();
    const current = {
      title: "T",
      themes: [],
      how: ["One", "Two"],
      figures: [],
      legal: [{ country: "NL", text: "May share." }],
      contacts: [{ role: "Teacher", organisation: { id: "o1" } }, { role: "Lawyer" }],
      personDays: 2.5,
      visibility: "public",
    };
    expect(fromCurrent(current)).toEqual({
      ...emptyPractice,
      title: "T",
      how: "One\nTwo",
      legal: [{ country: "NL", text: "May share." }],
      contacts: [
        { role: "Teacher", organisationId: "o1" },
        { role: "Lawyer", organisationId: "" },
      ],
      personDays: "2.5",
      visibility: "public",
    });
    expect(toDraft(toValues({ ...current, contacts: [] })).personDays).toBe(2.5);
  });
});
