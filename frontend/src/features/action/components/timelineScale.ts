import type { TimelineEntry } from "../api/timeline";

export interface Span {
  from: number;
  until: number;
}

/** The whole time that a partial date may mean, in milliseconds; the end is the first moment that is no longer part of it. */
export function spanOf(date: string): Span {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const from = Date.UTC(year, month - 1, day);
  if (date.length === 4) return { from, until: Date.UTC(year + 1, 0, 1) };
  if (date.length === 7) return { from, until: Date.UTC(year, month, 1) };
  return { from, until: Date.UTC(year, month - 1, day + 1) };
}

export type DatedEntry = TimelineEntry & { date: string };

export const isDated = (entry: TimelineEntry): entry is DatedEntry => entry.date !== null;

/** Whole years around all entries, and a function from a moment to a place between 0 and width. */
export function scaleOf(entries: DatedEntry[], width: number) {
  const spans = entries.map(({ date }) => spanOf(date));
  const first = new Date(Math.min(...spans.map(({ from }) => from))).getUTCFullYear();
  const last = new Date(Math.max(...spans.map(({ until }) => until - 1))).getUTCFullYear();
  const start = Date.UTC(first, 0, 1);
  const end = Date.UTC(last + 1, 0, 1);
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return {
    years,
    place: (moment: number) => ((moment - start) / (end - start)) * width,
    start,
    end,
  };
}
