import { z } from "zod";
import { isPartialDate } from "@/i18n";
import type { Practice, PracticeDraft } from "../api/practices";
import { fromLines, known, toLines, visibilityOf } from "./values";

export type FigureValue = { what: string; value: string; unit: string; period: string };

export type PracticeValues = {
  title: string;
  organisationId: string;
  country: string;
  themes: string[];
  summary: string;
  how: string;
  figures: FigureValue[];
  whatFailed: string;
  source: string;
  visibility: string;
};

export const emptyPractice: PracticeValues = {
  title: "",
  organisationId: "",
  country: "",
  themes: [],
  summary: "",
  how: "",
  figures: [],
  whatFailed: "",
  source: "",
  visibility: "partnership",
};

const answered = z.looseObject({
  title: z.string(),
  organisation: z.nullish(z.object({ id: z.string() })),
  country: z.nullish(z.string()),
  themes: z.array(z.string()),
  summary: z.nullish(z.string()),
  how: z.array(z.string()),
  figures: z.array(
    z.object({
      what: z.string(),
      value: z.nullish(z.number()),
      unit: z.nullish(z.string()),
      period: z.nullish(z.string()),
    }),
  ),
  whatFailed: z.nullish(z.string()),
  source: z.nullish(z.string()),
  visibility: z.string(),
});

export function toValues(practice: Practice | z.infer<typeof answered>): PracticeValues {
  return {
    title: practice.title,
    organisationId: practice.organisation?.id ?? "",
    country: practice.country ?? "",
    themes: practice.themes,
    summary: practice.summary ?? "",
    how: fromLines(practice.how),
    figures: practice.figures.map(({ what, value, unit, period }) => ({
      what,
      value: value === null || value === undefined ? "" : String(value),
      unit: unit ?? "",
      period: period ?? "",
    })),
    whatFailed: practice.whatFailed ?? "",
    source: practice.source ?? "",
    visibility: practice.visibility,
  };
}

/** What a 412 brings along is any JSON: read it with care. */
export function fromCurrent(current: unknown): PracticeValues | null {
  const parsed = answered.safeParse(current);
  return parsed.success ? toValues(parsed.data) : null;
}

/** As people type it: 66.7 or 66,7. */
export const isNumber = (text: string) => /^-?\d+([.,]\d+)?$/.test(text.trim());

/** A date as precise as it is known, or two of them. */
export const isPeriod = (text: string) => {
  const parts = text.trim().split("/");
  return parts.length <= 2 && parts.every(isPartialDate);
};

const toNumber = (text: string) => (isNumber(text) ? Number(text.trim().replace(",", ".")) : null);

export function toDraft(values: PracticeValues): PracticeDraft {
  return {
    title: values.title.trim(),
    organisationId: known(values.organisationId),
    country: known(values.country),
    themes: values.themes,
    summary: known(values.summary),
    how: toLines(values.how),
    figures: values.figures.map(({ what, value, unit, period }) => ({
      what: what.trim(),
      value: toNumber(value),
      unit: known(unit),
      period: known(period),
    })),
    whatFailed: known(values.whatFailed),
    source: known(values.source),
    visibility: visibilityOf(values.visibility),
  };
}
