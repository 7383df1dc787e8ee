import { describe, expect, it } from "vitest";
import { emptyDilemma, fromCurrent, toChanges, toDraft as toDilemmaDraft } from "./dilemmaValues";

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
