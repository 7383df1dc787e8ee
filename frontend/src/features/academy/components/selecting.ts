import type { EnrolmentSummary, Selection, Verdict } from "../api/academy";

export const verdicts = ["place", "waiting", "declined"] as const satisfies Verdict[];
export const choices = ["none", ...verdicts] as const;
export type Choice = (typeof choices)[number];
export type Chosen = Record<string, Choice>;
export type Reasons = Record<Verdict, string>;

export const isChoice = (word: string): word is Choice => choices.some((one) => one === word);

/** What the staff can still decide. */
export const mayDecide = ({ state }: EnrolmentSummary) =>
  state === "submitted" || state === "waiting" || state === "declined";

const holdsPlace = ({ state }: EnrolmentSummary) => state === "offered" || state === "confirmed";

export const proposed = (rows: EnrolmentSummary[]): Chosen =>
  Object.fromEntries(rows.flatMap((row) => (row.proposed ? [[row.id, row.proposed]] : [])));

export const freePlaces = (rows: EnrolmentSummary[], places: number) =>
  places - rows.filter(holdsPlace).length;

export const chosenPlaces = (chosen: Chosen) =>
  Object.values(chosen).filter((choice) => choice === "place").length;

/** In the order of the ranking, which is the order of the waiting list. */
export function selectionOf(rows: EnrolmentSummary[], chosen: Chosen, reasons: Reasons): Selection {
  return {
    decisions: rows.flatMap(({ id }) => {
      const verdict = verdicts.find((one) => one === chosen[id]);
      return verdict ? [{ enrolmentId: id, verdict, reason: reasons[verdict].trim() }] : [];
    }),
  };
}

export interface BalanceRow {
  /** A country or a size. */
  key: string;
  applied: number;
  placed: number;
}

/** Of all that are not gone: how many applied, and how many have a place or are chosen for one. */
export function balanceBy(
  rows: EnrolmentSummary[],
  chosen: Chosen,
  of: (row: EnrolmentSummary) => string,
): BalanceRow[] {
  const found = new Map<string, BalanceRow>();
  for (const row of rows) {
    if (["withdrawn", "lapsed", "removed"].includes(row.state)) continue;
    const key = of(row);
    const entry = found.get(key) ?? { key, applied: 0, placed: 0 };
    entry.applied += 1;
    if (holdsPlace(row) || chosen[row.id] === "place") entry.placed += 1;
    found.set(key, entry);
  }
  return [...found.values()].sort((a, b) => b.applied - a.applied || a.key.localeCompare(b.key));
}
