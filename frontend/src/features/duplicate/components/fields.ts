import type { Organisation } from "./useFieldText";

/** Fields that two organisations are compared by, in the order in which people ask; the word is the API's. */
export const mergeFields = [
  "name",
  "short-name",
  "kind",
  "levels",
  "countries",
  "city",
  "languages",
  "website",
  "themes",
  "notes",
  "visibility",
  "key",
] as const;

export type MergeField = (typeof mergeFields)[number];

/** From which of the two a field comes: the first or second of the page's address, or both. */
export type Choice = "one" | "other" | "both";
export type Choices = Partial<Record<MergeField, Choice>>;

const joinable: MergeField[] = ["levels", "countries", "languages", "themes", "notes"];
const MOST_LEVELS = 2;

export function valueOf(organisation: Organisation, field: MergeField): string | string[] | null {
  return field === "short-name" ? organisation.shortName : organisation[field];
}

const isEmpty = (value: string | string[] | null) => value === null || value.length === 0;

export const isSame = (one: Organisation, other: Organisation, field: MergeField) =>
  JSON.stringify(valueOf(one, field)) === JSON.stringify(valueOf(other, field));

/** Whether both values can stay: lists, and notes one below the other. */
export function mayJoin(one: Organisation, other: Organisation, field: MergeField): boolean {
  if (!joinable.includes(field)) return false;
  if (isEmpty(valueOf(one, field)) || isEmpty(valueOf(other, field))) return false;
  return field !== "levels" || new Set([...one.levels, ...other.levels]).size <= MOST_LEVELS;
}

/** What most people would choose: what is known; both where both can stay; else what the one that stays says. */
export function proposed(
  one: Organisation,
  other: Organisation,
  field: MergeField,
  stays: "one" | "other",
): Choice {
  if (isEmpty(valueOf(one, field))) return "other";
  if (isEmpty(valueOf(other, field))) return "one";
  return mayJoin(one, other, field) ? "both" : stays;
}
