import { expect, test } from "vitest";
import { type DatedEntry, scaleOf, spanOf } from "./timelineScale";

const entry = (date: string): DatedEntry => ({
  id: date,
  date,
  title: date,
  done: null,
  bearer: { id: "a", kind: "action", number: 1, title: "A", state: "planned" },
});

test("a year, a month and a day cover the whole time they may mean", () => {
  expect(spanOf("2016")).toEqual({ from: Date.UTC(2016, 0, 1), until: Date.UTC(2017, 0, 1) });
  expect(spanOf("2016-12")).toEqual({ from: Date.UTC(2016, 11, 1), until: Date.UTC(2017, 0, 1) });
  expect(spanOf("2016-02-29")).toEqual({
    from: Date.UTC(2016, 1, 29),
    until: Date.UTC(2016, 2, 1),
  });
});

test("the scale runs over whole years, and every entry lies on it", () => {
  const { years, place } = scaleOf([entry("2018-04"), entry("2016")], 100);
  expect(years).toEqual([2016, 2017, 2018]);
  expect(place(Date.UTC(2016, 0, 1))).toBe(0);
  expect(place(Date.UTC(2019, 0, 1))).toBe(100);
});
