import { z } from "zod";
import type { InteractionDraft } from "../api/interactions";
import { kinds, levels } from "./useInteractionWords";

/** The form speaks in plain strings and lists; this is the only place that knows both languages. */
export type InteractionValues = {
  title: string;
  kind: string;
  date: string;
  level: string;
  organiserId: string;
  counterpartIds: string[];
  counterpartNames: string[];
  ourIds: string[];
  contactIds: string[];
  place: string;
  about: string;
  outcome: string;
  themes: string[];
  followUp: string;
  followUpOwnerId: string;
  followUpDate: string;
  visibility: string;
};

const text = z.string().nullable();
const link = z.looseObject({ id: z.string() });

/** What the form needs of an entry; also what a 412 brings along, which is any JSON. */
const told = z.looseObject({
  title: z.string(),
  kind: z.string(),
  date: z.string(),
  level: text,
  organiser: link.nullable(),
  counterparts: z.array(link),
  counterpartNames: z.array(z.string()),
  ours: z.array(link),
  contacts: z.array(link),
  place: text,
  about: text,
  outcome: text,
  themes: z.array(z.string()),
  followUp: text,
  followUpOwner: link.nullable(),
  followUpDate: text,
  visibility: z.string(),
});

const two = (value: number) => String(value).padStart(2, "0");

/** The reader's day, not the one of Greenwich. */
export function dayOf(now: Date): string {
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

export const emptyInteraction = (today: string, own: string | null): InteractionValues => ({
  title: "",
  kind: "meeting",
  date: today,
  level: "",
  organiserId: "",
  counterpartIds: [],
  counterpartNames: [],
  ourIds: own ? [own] : [],
  contactIds: [],
  place: "",
  about: "",
  outcome: "",
  themes: [],
  followUp: "",
  followUpOwnerId: "",
  followUpDate: "",
  visibility: "partnership",
});

const ids = (links: { id: string }[]) => links.map(({ id }) => id);

export function toValues(entry: z.infer<typeof told>): InteractionValues {
  return {
    title: entry.title,
    kind: entry.kind,
    date: entry.date,
    level: entry.level ?? "",
    organiserId: entry.organiser?.id ?? "",
    counterpartIds: ids(entry.counterparts),
    counterpartNames: entry.counterpartNames,
    ourIds: ids(entry.ours),
    contactIds: ids(entry.contacts),
    place: entry.place ?? "",
    about: entry.about ?? "",
    outcome: entry.outcome ?? "",
    themes: entry.themes,
    followUp: entry.followUp ?? "",
    followUpOwnerId: entry.followUpOwner?.id ?? "",
    followUpDate: entry.followUpDate ?? "",
    visibility: entry.visibility,
  };
}

const known = (value: string) => (value === "" ? null : value);
const visibilities = ["public", "partnership", "group", "confidential"] as const;

export function toDraft(values: InteractionValues): InteractionDraft {
  const follows = values.followUp !== "";
  return {
    title: values.title,
    kind: kinds.find((kind) => kind === values.kind) ?? null,
    date: values.date,
    level: levels.find((level) => level === values.level) ?? null,
    organiserId: known(values.organiserId),
    counterpartIds: values.counterpartIds,
    counterpartNames: values.counterpartNames,
    ourIds: values.ourIds,
    contactIds: values.contactIds,
    place: known(values.place),
    about: known(values.about),
    outcome: known(values.outcome),
    themes: values.themes,
    followUp: known(values.followUp),
    followUpOwnerId: follows ? known(values.followUpOwnerId) : null,
    followUpDate: follows ? known(values.followUpDate) : null,
    // Without a follow-up nothing is done; otherwise it stays as it is.
    ...(!follows && { followUpDone: false }),
    visibility: visibilities.find((visibility) => visibility === values.visibility) ?? null,
  };
}

export function fromCurrent(current: unknown): InteractionValues | null {
  const parsed = told.safeParse(current);
  return parsed.success ? toValues(parsed.data) : null;
}
