import { z } from "zod";
import type { FoundPartnership, Openness, PartnershipSettings } from "../api/partnerships";

/** A theme as it is typed; a new one gets its key when it is saved. */
export type ThemeValues = { key: string; en: string; fr: string; nl: string };

export type SettingsValues = {
  name: string;
  description: string;
  languages: string[];
  visibility: string;
  themes: ThemeValues[];
  /** "3, 6, 12" */
  followUpMonths: string;
};

export type FoundValues = Omit<SettingsValues, "themes" | "followUpMonths"> & { slug: string };

export const emptyFounding: FoundValues = {
  slug: "",
  name: "",
  description: "",
  languages: [],
  visibility: "partnership",
};

export const opennesses = ["public", "partnership"] as const satisfies Openness[];

const theme = z
  .object({
    key: z.string(),
    labels: z.object({ en: z.string(), fr: z.string(), nl: z.string() }),
  })
  .transform(({ key, labels: { en, fr, nl } }): ThemeValues => ({ key, en, fr, nl }));

const shape = z.object({
  name: z.string(),
  description: z.nullish(z.string()).transform((value) => value ?? ""),
  languages: z.array(z.string()),
  visibility: z.string(),
  themes: z.array(theme),
  followUpMonths: z.array(z.number()).transform((months) => months.join(", ")),
});

export const settingsValues = (partnership: PartnershipSettings): SettingsValues =>
  shape.parse(partnership);

/** What a 412 brings along is any JSON: read it with care. */
export const currentSettings = (current: unknown) => shape.safeParse(current).data ?? null;

const typed = z.array(
  z.object({ key: z.string(), en: z.string(), fr: z.string(), nl: z.string() }),
);

/** For comparing two lists of themes. */
export function themesInWords(themes: unknown): string | undefined {
  const read = typed.safeParse(themes).data;
  return read?.map(({ en, fr, nl }) => [en, fr, nl].join(" / ")).join("; ");
}

/** "Éducation & work" → "education-work" */
export function keyOf(words: string): string {
  const plain = words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const key = plain.replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
  return key.slice(0, 80).replace(/-+$/, "") || "theme";
}

function freeKey(wanted: string, taken: Set<string>): string {
  for (let number = 1; ; number++) {
    const key = number === 1 ? wanted : `${wanted}-${number}`;
    if (!taken.has(key)) return key;
  }
}

function keyed(themes: ThemeValues[]) {
  const taken = new Set(themes.map(({ key }) => key));
  return themes.map(({ key: known, en, fr, nl }) => {
    const key = known === "" ? freeKey(keyOf(en), taken) : known;
    taken.add(key);
    return { key, labels: { en: en.trim(), fr: fr.trim(), nl: nl.trim() } };
  });
}

/** "3, 6 and 12" → 3, 6, 12 */
export const monthsOf = (typed: string) => (typed.match(/\d+/g) ?? []).map(Number);

/** None, or up to six from 1 to 60. */
export function areMonths(typed: string): boolean {
  const months = monthsOf(typed);
  const clean = /^[\d\s,;]*$/.test(typed);
  return clean && months.length <= 6 && months.every((one) => one >= 1 && one <= 60);
}

const common = (values: Omit<FoundValues, "slug">) => ({
  name: values.name.trim(),
  description: values.description.trim() === "" ? null : values.description.trim(),
  languages: values.languages,
  visibility: opennesses.find((openness) => openness === values.visibility) ?? null,
});

export const settingsDraft = (values: SettingsValues): PartnershipSettings => ({
  ...common(values),
  themes: keyed(values.themes),
  followUpMonths: monthsOf(values.followUpMonths),
});

export const foundingDraft = (values: FoundValues): FoundPartnership => ({
  ...common(values),
  slug: values.slug.trim(),
});
