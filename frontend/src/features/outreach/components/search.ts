import { indexSearch } from "@/routes";
import type { Dimension, Measure } from "../api/outreach";

export const dimensions = ["level", "kind", "country", "theme"] as const satisfies Dimension[];
/** What a gap can be a gap of; who is not known cannot be proposed. */
export const measures = ["invited", "answered", "member", "met"] as const satisfies Measure[];

const filters = indexSearch("kind", "level", "country", "theme", "cell");

/** What the address of the gap says. */
export type GapSearch = ReturnType<typeof filters> & {
  rows?: Dimension;
  columns?: Dimension;
  measure?: Measure;
  /** Only who lies in a cell closes it, no multiplier. */
  alone?: "yes";
  propose?: "yes";
};

export function gapSearch(raw: Record<string, unknown>): GapSearch {
  const search: GapSearch = filters(raw);
  delete search.q;
  delete search.sort;
  const rows = dimensions.find((one) => one === raw.rows);
  const columns = dimensions.find((one) => one === raw.columns);
  const measure = measures.find((one) => one === raw.measure);
  if (rows) search.rows = rows;
  if (columns) search.columns = columns;
  if (measure) search.measure = measure;
  if (raw.alone === "yes") search.alone = "yes";
  if (raw.propose === "yes") search.propose = "yes";
  return search;
}

/** Which two dimensions, never the same twice. */
export function dimensionsOf({ rows = "kind", columns = "level" }: GapSearch): {
  rows: Dimension;
  columns: Dimension;
} {
  if (rows !== columns) return { rows, columns };
  return { rows, columns: rows === "level" ? "kind" : "level" };
}

export const cellKey = ({ row, column }: { row: string; column: string }) => `${row}:${column}`;
