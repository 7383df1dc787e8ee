import { z } from "zod";
import type { Holding, HoldingKind } from "../api/inquiries";

export type Row = Record<string, unknown>;

export interface PlaceOfHoldings {
  /** The table, as the API calls it. */
  place: string;
  count: number;
  parts: { how: HoldingKind; count: number; rows: Row[] }[];
}

/** What describes the person first, what only mentions them last. */
const order: readonly HoldingKind[] = ["about", "tied", "deed", "mention"];

const rank = (how: HoldingKind) => order.indexOf(how);

/** The contract promises a list of objects and says no more of them. */
const rowsOf = (rows: unknown): Row[] =>
  z.array(z.record(z.string(), z.unknown())).safeParse(rows).data ?? [];

/** One entry a place, in the order in which a person would ask. */
export function byPlace(holdings: Holding[]): PlaceOfHoldings[] {
  const places = new Map<string, PlaceOfHoldings>();
  for (const { place, how, count, rows } of [...holdings].sort(
    (a, b) => rank(a.how) - rank(b.how),
  )) {
    const known = places.get(place) ?? { place, count: 0, parts: [] };
    known.count += count;
    known.parts.push({ how, count, rows: rowsOf(rows) });
    places.set(place, known);
  }
  return [...places.values()];
}

const counted = (holdings: Holding[], ...kinds: HoldingKind[]) =>
  holdings.filter(({ how }) => kinds.includes(how)).reduce((sum, { count }) => sum + count, 0);

/** How many texts speak of the person. */
export const mentionsIn = (holdings: Holding[]) => counted(holdings, "mention");

/** How many entries describe or name the person. */
export const tiesIn = (holdings: Holding[]) => counted(holdings, "about", "tied");

/** Numbers and spellings that only the machine needs; they stand in the file. */
const technical = ["id", "n", "version", "sort_name", "words", "partnership_id"];

const isEmpty = (value: unknown) =>
  value === null ||
  value === undefined ||
  value === "" ||
  (typeof value === "object" && Object.keys(value).length === 0);

/** The fields of a row that say something to a person. */
export const tellingFields = (row: Row): [string, unknown][] =>
  Object.entries(row).filter(([name, value]) => !technical.includes(name) && !isEmpty(value));

const folded = (text: string) =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replace(/\s+/gu, " ").trim().toLowerCase();

/** Whether somebody has typed the word they were asked for; case and accents are forgiven. */
export const isSameWord = (typed: string, asked: string) =>
  folded(asked) !== "" && folded(typed) === folded(asked);
