import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import en from "./problems/en";

const contract = readFileSync("../openapi.yaml", "utf8");
const codes = [
  ...new Set([...contract.matchAll(/\/problems\/([a-z-]+)/g)].map(([, code]) => code)),
];

describe("problem types of the contract", () => {
  it("are found there", () => {
    expect(codes).toContain("not-found");
  });

  // French and Dutch have the keys of English: texts.test.ts
  it.each(codes)("%s has a message that people understand", (code) => {
    expect(Object.keys(en)).toContain(code);
  });
});
