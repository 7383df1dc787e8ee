import { expect, test } from "vitest";
import { partsOf } from "./approachValues";

test("a line is a title, a colon and an explanation; a known title keeps its key", () => {
  const before = [{ key: "urgency", title: "Urgency", summary: "Old" }];
  expect(partsOf("Urgency: It cannot wait: now.\n\n Backbone ", before)).toEqual([
    { key: "urgency", title: "Urgency", summary: "It cannot wait: now." },
    { key: null, title: "Backbone", summary: null },
  ]);
});
