import { describe, expect, it } from "vitest";
import { emptyDilemma, fromCurrent, toChanges, toDraft as toDilemmaDraft } from "./dilemmaValues";
import { emptyPractice, isPeriod, toDraft as toPracticeDraft } from "./practiceValues";

describe("a dilemma's form", () => {
  const values = {
    ...emptyDilemma,
    question: " How? ",
    organisationId: "o1",
    country: "NL",
    ideas: [{ text: " Ask ", organisationId: "" }],
  };

  it("sends what is unknown as null", () => {
    expect(toDilemmaDraft(values)).toMatchObject({
      question: "How?",
      background: null,
      organisationId: "o1",
      ideas: [{ text: "Ask", organisationId: null }],
    });
  });

  it("never sends the city of a dilemma that hides it from the reader", () => {
    const changes = toChanges(values, true);
    expect(changes).not.toHaveProperty("organisationId");
    expect(changes).not.toHaveProperty("coPresenterIds");
    expect(changes).not.toHaveProperty("country");
    expect(changes).not.toHaveProperty("hideCity");
    expect(toChanges(values, false)).toHaveProperty("country", "NL");
  });

  it("reads the other editor's version with care", () => {
    expect(fromCurrent({ question: "Q" })).toBeNull();
    expect(
      fromCurrent({
        question: "Q",
        coPresenters: [{ id: "o2" }],
        themes: ["work"],
        ideas: [{ text: "I", organisation: { id: "o3" } }],
        visibility: "public",
        hideCity: false,
      }),
    ).toMatchObject({
      question: "Q",
      background: "",
      coPresenterIds: ["o2"],
      ideas: [{ text: "I", organisationId: "o3" }],
    });
  });
});

describe("a practice's form", () => {
  it("reads numbers with a comma or a point, and one step a line", () => {
    const figure = { what: "share", unit: "%", period: "2022/2023" };
    const draft = toPracticeDraft({
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
});
