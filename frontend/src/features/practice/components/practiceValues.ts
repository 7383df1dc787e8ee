import { z } from "zod";
import { fromLines, known, toLines, visibilityOf } from "@/features/dilemma";
import type { Practice, PracticeDraft, PracticeOutcome } from "../api/practices";
import {
  answeredFigures,
  figureDrafts,
  figureValues,
  type FigureValue,
  fromNumber,
  toNumber,
} from "./figureValues";

export const outcomes = [
  "works",
  "mixed",
  "failed",
  "too-early",
] as const satisfies PracticeOutcome[];

export type PracticeValues = {
  title: string;
  organisationId: string;
  country: string;
  themes: string[];
  outcome: string;
  since: string;
  context: string;
  summary: string;
  how: string;
  effort: string;
  personDays: string;
  costAmount: string;
  costCurrency: string;
  costPer: string;
  costYear: string;
  reached: string;
  figures: FigureValue[];
  preconditions: string;
  legal: { country: string; text: string }[];
  whatFailed: string;
  contacts: { role: string; organisationId: string }[];
  source: string;
  visibility: string;
};

export const emptyPractice: PracticeValues = {
  title: "",
  organisationId: "",
  country: "",
  themes: [],
  outcome: "",
  since: "",
  context: "",
  summary: "",
  how: "",
  effort: "",
  personDays: "",
  costAmount: "",
  costCurrency: "EUR",
  costPer: "",
  costYear: "",
  reached: "",
  figures: [],
  preconditions: "",
  legal: [],
  whatFailed: "",
  contacts: [],
  source: "",
  visibility: "partnership",
};

const text = z.nullish(z.string());

const answered = z.looseObject({
  title: z.string(),
  organisation: z.nullish(z.object({ id: z.string() })),
  country: text,
  themes: z.array(z.string()),
  outcome: text,
  since: text,
  context: text,
  summary: text,
  how: z.array(z.string()),
  effort: text,
  personDays: z.nullish(z.number()),
  cost: z.nullish(
    z.object({
      amount: z.number(),
      currency: z.string(),
      per: text,
      year: z.nullish(z.number()),
    }),
  ),
  reached: z.nullish(z.number()),
  figures: answeredFigures,
  preconditions: text,
  legal: z.array(z.object({ country: z.string(), text: z.string() })),
  whatFailed: text,
  contacts: z.array(
    z.object({ role: z.string(), organisation: z.nullish(z.object({ id: z.string() })) }),
  ),
  source: text,
  visibility: z.string(),
});

export function toValues(practice: Practice | z.infer<typeof answered>): PracticeValues {
  return {
    title: practice.title,
    organisationId: practice.organisation?.id ?? "",
    country: practice.country ?? "",
    themes: practice.themes,
    outcome: practice.outcome ?? "",
    since: practice.since ?? "",
    context: practice.context ?? "",
    summary: practice.summary ?? "",
    how: fromLines(practice.how),
    effort: practice.effort ?? "",
    personDays: fromNumber(practice.personDays),
    costAmount: fromNumber(practice.cost?.amount),
    costCurrency: practice.cost?.currency ?? emptyPractice.costCurrency,
    costPer: practice.cost?.per ?? "",
    costYear: fromNumber(practice.cost?.year),
    reached: fromNumber(practice.reached),
    figures: figureValues(practice.figures),
    preconditions: practice.preconditions ?? "",
    legal: practice.legal,
    whatFailed: practice.whatFailed ?? "",
    contacts: practice.contacts.map(({ role, organisation }) => ({
      role,
      organisationId: organisation?.id ?? "",
    })),
    source: practice.source ?? "",
    visibility: practice.visibility,
  };
}

/** What a 412 brings along is any JSON: read it with care. */
export function fromCurrent(current: unknown): PracticeValues | null {
  const parsed = answered.safeParse(current);
  return parsed.success ? toValues(parsed.data) : null;
}

function costOf(values: PracticeValues): PracticeDraft["cost"] {
  const amount = toNumber(values.costAmount);
  return amount === null
    ? null
    : {
        amount,
        currency: values.costCurrency.trim().toUpperCase(),
        per: known(values.costPer),
        year: toNumber(values.costYear),
      };
}

export function toDraft(values: PracticeValues): PracticeDraft {
  return {
    title: values.title.trim(),
    organisationId: known(values.organisationId),
    country: known(values.country),
    themes: values.themes,
    outcome: outcomes.find((one) => one === values.outcome) ?? null,
    since: known(values.since),
    context: known(values.context),
    summary: known(values.summary),
    how: toLines(values.how),
    effort: known(values.effort),
    personDays: toNumber(values.personDays),
    cost: costOf(values),
    reached: toNumber(values.reached),
    figures: figureDrafts(values.figures),
    preconditions: known(values.preconditions),
    legal: values.legal.map(({ country, text: law }) => ({ country, text: law.trim() })),
    whatFailed: known(values.whatFailed),
    contacts: values.contacts.map(({ role, organisationId }) => ({
      role: role.trim(),
      organisationId: known(organisationId),
    })),
    source: known(values.source),
    visibility: visibilityOf(values.visibility),
  };
}
