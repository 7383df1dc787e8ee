import { describe, expect, it } from "vitest";
import { decimalMark, digitsOf, readNumber } from "./numbers";

describe("readNumber", () => {
  it.each([
    ["59.6", ".", 59.6],
    ["59,6", ",", 59.6],
    ["59.6", ",", 59.6], // a point, whatever the language, unless it can only divide groups
    ["59,6", ".", 59.6],
    ["1.234", ",", 1234],
    ["1,234", ".", 1234],
    ["1.234", ".", 1.234],
    ["1,234", ",", 1.234],
    ["1.234.567", ",", 1_234_567],
    ["1,234,567.8", ".", 1_234_567.8],
    ["1.234.567,8", ",", 1_234_567.8],
    ["1 234 567,8", ",", 1_234_567.8],
    ["1\u202f234,5", ",", 1234.5],
    ["1’234.5", ".", 1234.5],
    [" -3 ", ".", -3],
    ["−3,5", ",", -3.5],
    ["12 %", ".", 12],
    ["0", ".", 0],
  ])("reads %j with the mark %j as %d", (text, mark, expected) => {
    expect(readNumber(text, mark)).toBe(expected);
  });

  it.each(["", "about 5", "1e5", "--1", "5-6", "."])("does not take %j for a number", (text) => {
    expect(readNumber(text, ".")).toBeNull();
  });
});

it("knows the mark of each language", () => {
  expect(["en", "fr", "nl"].map(decimalMark)).toEqual([".", ",", ","]);
});

it("counts digits", () => {
  expect(digitsOf(-1234.5)).toBe(5);
});
