import { z } from "zod";
import type { EventDraft } from "../api/events";
import { kinds, reaches } from "./useEventWords";

/** The form speaks in plain strings and lists; this is the only place that knows both languages. */
export type EventValues = {
  title: string;
  kind: string;
  starts: string;
  ends: string;
  place: string;
  country: string;
  level: string;
  organiserIds: string[];
  parentId: string;
  about: string;
  visibility: string;
};

const text = z.string().nullable();
const link = z.looseObject({ id: z.string() });

/** What the form needs of an event; also what a 412 brings along, which is any JSON. */
const told = z.looseObject({
  title: z.string(),
  kind: text,
  starts: text,
  ends: text,
  place: text,
  country: text,
  level: text,
  organisers: z.array(link),
  parent: link.nullable(),
  about: text,
  visibility: z.string(),
});

export const emptyEvent = (parentId: string): EventValues => ({
  title: "",
  kind: "",
  starts: "",
  ends: "",
  place: "",
  country: "",
  level: "",
  organiserIds: [],
  parentId,
  about: "",
  visibility: "partnership",
});

export function toValues(event: z.infer<typeof told>): EventValues {
  return {
    title: event.title,
    kind: event.kind ?? "",
    starts: event.starts ?? "",
    ends: event.ends ?? "",
    place: event.place ?? "",
    country: event.country ?? "",
    level: event.level ?? "",
    organiserIds: event.organisers.map(({ id }) => id),
    parentId: event.parent?.id ?? "",
    about: event.about ?? "",
    visibility: event.visibility,
  };
}

const known = (value: string) => (value === "" ? null : value);
const visibilities = ["public", "partnership", "group", "confidential"] as const;

export function toDraft(values: EventValues): EventDraft {
  return {
    title: values.title,
    kind: kinds.find((kind) => kind === values.kind) ?? null,
    starts: known(values.starts),
    ends: known(values.ends),
    place: known(values.place),
    country: known(values.country),
    level: reaches.find((level) => level === values.level) ?? null,
    organiserIds: values.organiserIds,
    parentId: known(values.parentId),
    about: known(values.about),
    visibility: visibilities.find((visibility) => visibility === values.visibility) ?? null,
  };
}

export function fromCurrent(current: unknown): EventValues | null {
  const parsed = told.safeParse(current);
  return parsed.success ? toValues(parsed.data) : null;
}
