import { z } from "zod";
import type { Organisation, OrganisationDraft } from "../api/organisations";
import { kinds, levels, sizes } from "./useOrganisationWords";

/** The form speaks in plain strings and lists; this is the only place that knows both languages. */
export type OrganisationValues = {
  name: string;
  shortName: string;
  kind: string;
  size: string;
  levels: string[];
  countries: string[];
  city: string;
  languages: string[];
  website: string;
  themes: string[];
  notes: string;
  visibility: string;
};

export const emptyOrganisation: OrganisationValues = {
  name: "",
  shortName: "",
  kind: "",
  size: "",
  levels: [],
  countries: [],
  city: "",
  languages: [],
  website: "",
  themes: [],
  notes: "",
  visibility: "partnership",
};

export function toValues(organisation: Organisation): OrganisationValues {
  return {
    name: organisation.name,
    shortName: organisation.shortName ?? "",
    kind: organisation.kind ?? "",
    size: organisation.size ?? "",
    levels: organisation.levels,
    countries: organisation.countries,
    city: organisation.city ?? "",
    languages: organisation.languages,
    website: organisation.website ?? "",
    themes: organisation.themes,
    notes: organisation.notes ?? "",
    visibility: organisation.visibility,
  };
}

const known = (text: string) => (text === "" ? null : text);
const visibilities = ["public", "partnership", "group", "confidential"] as const;

export function toDraft(values: OrganisationValues): OrganisationDraft {
  return {
    name: values.name,
    shortName: known(values.shortName),
    kind: kinds.find((kind) => kind === values.kind) ?? null,
    size: sizes.find((size) => size === values.size) ?? null,
    levels: levels.filter((level) => values.levels.includes(level)),
    countries: values.countries,
    city: known(values.city),
    languages: values.languages,
    website: known(values.website),
    themes: values.themes,
    notes: known(values.notes),
    visibility: visibilities.find((visibility) => visibility === values.visibility) ?? null,
  };
}

const answered = z.looseObject({
  name: z.string(),
  shortName: z.nullish(z.string()),
  kind: z.nullish(z.string()),
  size: z.nullish(z.string()),
  levels: z.array(z.string()),
  countries: z.array(z.string()),
  city: z.nullish(z.string()),
  languages: z.array(z.string()),
  website: z.nullish(z.string()),
  themes: z.array(z.string()),
  notes: z.nullish(z.string()),
  visibility: z.string(),
});

/** What a 412 brings along is any JSON: read it with care. */
export function fromCurrent(current: unknown): OrganisationValues | null {
  const parsed = answered.safeParse(current);
  if (!parsed.success) return null;
  const { name, levels, countries, languages, themes, visibility, ...rest } = parsed.data;
  return {
    name,
    levels,
    countries,
    languages,
    themes,
    visibility,
    shortName: rest.shortName ?? "",
    kind: rest.kind ?? "",
    size: rest.size ?? "",
    city: rest.city ?? "",
    website: rest.website ?? "",
    notes: rest.notes ?? "",
  };
}
