import { languages } from "./languages";

/** `2016`, `2016-11` or `2016-11-21`: a date as precise as it is known. */
export type PartialDate = string;

const DAY = 86_400_000;
const steps: [Intl.RelativeTimeFormatUnit, number][] = [
  ["year", 365 * DAY],
  ["month", 30 * DAY],
  ["week", 7 * DAY],
  ["day", DAY],
  ["hour", 3_600_000],
  ["minute", 60_000],
];

export function isPartialDate(text: string): text is PartialDate {
  if (!/^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/.test(text)) return false;
  if (text.length < 10) return true;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

const precision: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: "numeric" },
  7: { year: "numeric", month: "long" },
  10: { year: "numeric", month: "long", day: "numeric" },
};

export function formatter(language: string) {
  const regions = new Intl.DisplayNames(language, { type: "region" });
  const tongues = new Intl.DisplayNames(language, { type: "language" });
  const relative = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
  const lists = new Intl.ListFormat(language, { type: "conjunction" });

  function partialDate(value: PartialDate): string {
    const options = precision[value.length];
    if (!options || !isPartialDate(value)) return value;
    const padded = `${value}-01-01`.slice(0, 10);
    const text = new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" });
    return text.format(new Date(`${padded}T00:00:00Z`));
  }

  /** A day within a week of today as people say it, "tomorrow"; any other date as it is. */
  function nearDate(value: PartialDate, now: Date = new Date()): string {
    if (value.length < 10 || !isPartialDate(value)) return partialDate(value);
    const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
    const days = Math.round((Date.parse(`${value}T00:00:00Z`) - today) / DAY);
    return Math.abs(days) <= 7 ? relative.format(days, "day") : partialDate(value);
  }

  /** Two known dates of the same precision share what they have in common: "16 – 18 April 2018". */
  function range(from: PartialDate, to: PartialDate): string {
    const apart = `${partialDate(from)} – ${partialDate(to)}`;
    const options = precision[from.length];
    const alike = from.length > 4 && from.length === to.length && from < to;
    if (!options || !alike || !isPartialDate(from) || !isPartialDate(to)) return apart;
    const text = new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" });
    const day = (one: PartialDate) => new Date(`${one}-01`.slice(0, 10));
    return text.formatRange(day(from), day(to)).replace(/\s*–\s*/u, " – ");
  }

  return {
    number: (value: number, options?: Intl.NumberFormatOptions) =>
      new Intl.NumberFormat(language, options).format(value),
    /** An instant, as a day in the reader's own zone. */
    day: (instant: string) =>
      new Intl.DateTimeFormat(language, { dateStyle: "long" }).format(new Date(instant)),
    /** An instant, exact to the minute in the reader's own zone. */
    moment: (instant: string) =>
      new Intl.DateTimeFormat(language, { dateStyle: "long", timeStyle: "short" }).format(
        new Date(instant),
      ),
    /** An instant, as the time of day in the reader's own zone. */
    time: (instant: string) =>
      new Intl.DateTimeFormat(language, { timeStyle: "short" }).format(new Date(instant)),
    /** "in 3 days", "yesterday"; put `moment` in the title beside it. */
    ago(instant: string, now: number = Date.now()): string {
      const distance = new Date(instant).getTime() - now;
      const step = steps.find(([, length]) => Math.abs(distance) >= length);
      if (!step) return relative.format(0, "second");
      return relative.format(Math.round(distance / step[1]), step[0]);
    },
    partialDate,
    nearDate,
    /** Either end may be unknown. */
    span(from: PartialDate | null | undefined, to: PartialDate | null | undefined): string {
      if (!from && !to) return "";
      if (from && to) return from === to ? partialDate(from) : range(from, to);
      return `${from ? partialDate(from) : "…"} – ${to ? partialDate(to) : "…"}`;
    },
    country: (code: string) => nameOf(regions, code),
    language: (code: string) => nameOf(tongues, code),
    list: (words: string[]) => lists.format(words),
    sort: (words: string[]) => [...words].sort(new Intl.Collator(language).compare),
  };
}

function nameOf(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code; // not a code at all: show what we were given
  }
}

export type Format = ReturnType<typeof formatter>;

/** The name a language gives itself: what a reader looks for in a language menu. */
export const languageNames = Object.fromEntries(
  languages.map((code) => [
    code,
    new Intl.DisplayNames(code, { type: "language" }).of(code) ?? code,
  ]),
);
