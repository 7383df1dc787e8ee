/** What the address of the list may narrow it to; `compare` keeps what was chosen to be compared. */
export const facets = [
  "theme",
  "country",
  "kind",
  "level",
  "outcome",
  "cost",
  "effort",
  "reused",
  "compare",
] as const;
