import { z } from "zod";
import type { Edition, EditionDraft } from "../api/editions";
import { fromLines, known, toLines, visibilityOf } from "./values";

export type EditionValues = {
  title: string;
  starts: string;
  ends: string;
  place: string;
  country: string;
  timeZone: string;
  organiserIds: string[];
  aims: string;
  method: string;
  source: string;
  visibility: string;
};

export const emptyEdition: EditionValues = {
  title: "",
  starts: "",
  ends: "",
  place: "",
  country: "",
  timeZone: "Europe/Brussels",
  organiserIds: [],
  aims: "",
  method: "",
  source: "",
  visibility: "partnership",
};

const answered = z.looseObject({
  title: z.string(),
  starts: z.nullish(z.string()),
  ends: z.nullish(z.string()),
  place: z.nullish(z.string()),
  country: z.nullish(z.string()),
  timeZone: z.string(),
  organisers: z.array(z.object({ id: z.string() })),
  aims: z.array(z.string()),
  method: z.array(z.string()),
  source: z.nullish(z.string()),
  visibility: z.string(),
});

export function toValues(edition: Edition | z.infer<typeof answered>): EditionValues {
  return {
    title: edition.title,
    starts: edition.starts ?? "",
    ends: edition.ends ?? "",
    place: edition.place ?? "",
    country: edition.country ?? "",
    timeZone: edition.timeZone,
    organiserIds: edition.organisers.map(({ id }) => id),
    aims: fromLines(edition.aims),
    method: fromLines(edition.method),
    source: edition.source ?? "",
    visibility: edition.visibility,
  };
}

/** What a 412 brings along is any JSON: read it with care. */
export function fromCurrent(current: unknown): EditionValues | null {
  const parsed = answered.safeParse(current);
  return parsed.success ? toValues(parsed.data) : null;
}

export function toDraft(values: EditionValues): EditionDraft {
  return {
    title: values.title.trim(),
    starts: known(values.starts),
    ends: known(values.ends),
    place: known(values.place),
    country: known(values.country),
    timeZone: known(values.timeZone),
    organiserIds: values.organiserIds,
    aims: toLines(values.aims),
    method: toLines(values.method),
    source: known(values.source),
    visibility: visibilityOf(values.visibility),
  };
}
