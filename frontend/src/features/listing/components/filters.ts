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
export function toSearch({ q, sort, ...filters }: ListFilters): ListSearch {
  const { kind, level, country, theme, language } = filters;
  const search: ListSearch = {};
  if (q) search.q = q;
  if (sort) search.sort = sort;
  if (kind.length > 0) search.kind = kind;
  if (level.length > 0) search.level = level;
  if (country.length > 0) search.country = country;
  if (theme.length > 0) search.theme = theme;
  if (language.length > 0) search.language = language;
  return search;
}
