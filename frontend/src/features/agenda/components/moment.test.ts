import { expect, test } from "vitest";
import { formatter } from "@/i18n/format";
import { hoursInWords, isMoment, spanInWords } from "./moment";

const format = formatter("en");

test("a moment is a partial date or a day with its time", () => {
  for (const good of ["2016", "2016-11", "2024-04-19", "2024-04-19T09:00"]) {
    expect(isMoment(good)).toBe(true);
  }
  for (const bad of ["", "16", "2024-02-30T09:00", "2024-04-19T24:00", "2024-04T09:00"]) {
    expect(isMoment(bad)).toBe(false);
  }
});

test("a day is not said twice", () => {
  expect(spanInWords("2024-04-19T09:00", "2024-04-19T10:15", format)).toBe(
    "April 19, 2024, 09:00 – 10:15",
  );
  expect(spanInWords("2018-04-16", "2018-04-18", format)).toBe("April 16 – 18, 2018");
  expect(spanInWords("2016-11", "2016-11", format)).toBe("November 2016");
  expect(spanInWords(null, null, format)).toBe("");
});

test("a session tells its hours", () => {
  expect(hoursInWords("2024-04-19T09:00", "2024-04-19T10:15")).toBe("09:00 – 10:15");
  expect(hoursInWords("2024-04-19", null)).toBe("");
});
