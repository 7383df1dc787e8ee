import { expect, test } from "vitest";
import type { EnrolmentSummary } from "../api/academy";
import { balanceBy, chosenPlaces, freePlaces, proposed, selectionOf } from "./selecting";

const row = (id: string, more: Partial<EnrolmentSummary> = {}): EnrolmentSummary => ({
  id,
  organisation: null,
  country: "BE",
  size: "small",
  question: null,
  state: "submitted",
  waiting: null,
  answerBy: null,
  reviews: 0,
  mean: null,
  lowest: null,
  highest: null,
  scored: false,
  proposed: null,
  ...more,
});

const rows = [
  row("a", { proposed: "place" }),
  row("b", { country: null, proposed: "waiting" }),
  row("c", { state: "confirmed" }),
  row("d", { state: "withdrawn" }),
];

test("takes what the ranking suggests, and counts what is left", () => {
  const chosen = proposed(rows);
  expect(chosen).toEqual({ a: "place", b: "waiting" });
  expect(chosenPlaces(chosen)).toBe(1);
  expect(freePlaces(rows, 3)).toBe(2);
});

test("decides only what is chosen, in the order of the ranking", () => {
  const reasons = { place: " Good. ", waiting: "Full.", declined: "No." };
  expect(selectionOf(rows, { b: "waiting", a: "place", c: "none" }, reasons)).toEqual({
    decisions: [
      { enrolmentId: "a", verdict: "place", reason: "Good." },
      { enrolmentId: "b", verdict: "waiting", reason: "Full." },
    ],
  });
});

test("the balance counts who is still there, with places given and chosen", () => {
  expect(balanceBy(rows, { a: "place" }, ({ country }) => country ?? "")).toEqual([
    { key: "BE", applied: 2, placed: 2 },
    { key: "", applied: 1, placed: 0 },
  ]);
});
