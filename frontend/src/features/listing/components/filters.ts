import type { IndexSearch } from "@/routes";
import type { SavedList } from "../api/lists";

export type ListSearch = IndexSearch<"kind" | "level" | "country" | "theme" | "language">;
export type ListFilters = SavedList["filters"];

/** The address of the list of organisations, as the API keeps it. */
export const toFilters = (search: ListSearch): ListFilters => ({
  q: search.q ?? null,
  sort: search.sort ?? null,
  kind: search.kind ?? [],
  level: search.level ?? [],
  country: search.country ?? [],
  theme: search.theme ?? [],
  language: search.language ?? [],
});

/** And back: what is empty says nothing. */
export function toSearch(filters: ListFilters): ListSearch {
  const search: ListSearch = {};
  if (filters.q) search.q = filters.q;
  if (filters.sort) search.sort = filters.sort;
  for (const name of ["kind", "level", "country", "theme", "language"] as const) {
    const chosen = filters[name] ?? [];
    if (chosen.length > 0) search[name] = chosen;
  }
  return search;
}
