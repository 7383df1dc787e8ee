import { describe, expect, it } from "vitest";
import { formatter, isPartialDate } from "./format";

const english = formatter("en");
const french = formatter("fr");
const dutch = formatter("nl");

describe("partial dates", () => {
  it.each(["2016", "2016-11", "2016-11-21", "2024-02-29"])("%s is one", (text) => {
    expect(isPartialDate(text)).toBe(true);
  });

  it.each(["", "16", "2016-13", "2016-1", "2023-02-29", "2016-11-31", "21-11-2016"])(
    "%s is none",
    (text) => {
      expect(isPartialDate(text)).toBe(false);
    },
  );

  it("are shown as precise as they are known", () => {
    expect(english.partialDate("2016")).toBe("2016");
    expect(english.partialDate("2016-11")).toBe("November 2016");
    expect(french.partialDate("2016-11-21")).toBe("21 novembre 2016");
    expect(dutch.partialDate("2016-11-21")).toBe("21 november 2016");
  });

  it("make spans with an open end", () => {
    expect(english.span("2016", "2019")).toBe("2016 – 2019");
    expect(english.span("2016", null)).toBe("2016 – …");
    expect(english.span(null, null)).toBe("");
    expect(english.span("2016", "2016")).toBe("2016");
  });

  it("say once what both ends of a span share", () => {
    expect(formatter("en-GB").span("2018-04-16", "2018-04-18")).toBe("16 – 18 April 2018");
    expect(formatter("en-GB").span("2018-04-30", "2018-05-02")).toBe("30 April – 2 May 2018");
    expect(french.span("2019-05", "2019-09")).toBe("mai – septembre 2019");
    expect(dutch.span("2018-04-16", "2018-05")).toBe("16 april 2018 – mei 2018");
    expect(english.span("2019", "2016")).toBe("2019 – 2016");
  });

  it("that are near are told as people say them, others and vaguer ones as they are", () => {
    const now = new Date(2026, 10, 21, 23, 30);
    expect(english.nearDate("2026-11-21", now)).toBe("today");
    expect(french.nearDate("2026-11-22", now)).toBe("demain");
    expect(dutch.nearDate("2026-11-18", now)).toBe("3 dagen geleden");
    expect(formatter("en-GB").nearDate("2026-12-21", now)).toBe("21 December 2026");
    expect(english.nearDate("2026-11", now)).toBe("November 2026");
  });
});

describe("moments", () => {
  const now = Date.parse("2026-11-21T12:00:00Z");

  it("are told as people say them", () => {
    expect(english.ago("2026-11-24T12:00:00Z", now)).toBe("in 3 days");
    expect(french.ago("2026-11-20T12:00:00Z", now)).toBe("hier");
    expect(dutch.ago("2026-11-21T10:00:00Z", now)).toBe("2 uur geleden");
    expect(english.ago("2026-11-21T11:59:50Z", now)).toBe("now");
  });
});

describe("names", () => {
  it("of countries and languages are the reader's", () => {
    expect(french.country("GR")).toBe("Grèce");
    expect(dutch.language("uk")).toBe("Oekraïens");
  });

  it("that are no codes stay as they are", () => {
    expect(english.country("not a code")).toBe("not a code");
  });
});
