import { z } from "zod";
import type { PlanPatch } from "../api/plans";
import { known, linesOf, numberOf, visibilityOf } from "./values";

/** One who helps, as typed: several forms, themes or challenges are lines. */
export type SupportValue = {
  organisationId: string;
  actionsSupported: string;
  forms: string;
  themes: string;
  challenges: string;
};

export type ResultValue = { organisationId: string; text: string };

/** The form speaks in plain strings. */
export type PlanValues = {
  title: string;
  summary: string;
  ownerId: string;
  managerId: string;
  approachId: string;
  website: string;
  source: string;
  starts: string;
  ends: string;
  durationYears: string;
  objectivesAnnounced: string;
  actionsAnnounced: string;
  why: string;
  aims: string;
  principles: string;
  objectivesNote: string;
  mentorConditions: string;
  actionsWithoutMentor: string;
  mentorGapFilledById: string;
  mentorNote: string;
  support: SupportValue[];
  results: ResultValue[];
  note: string;
  visibility: string;
};

const link = z.looseObject({ id: z.string() }).nullable();
const text = z.string().nullable();
const number = z.number().nullable();
const lines = z.array(z.string());

/** What the form needs of a plan; also what a 412 brings along, which is any JSON. */
const told = z.looseObject({
  title: z.string(),
  summary: text,
  owner: link,
  manager: link,
  approach: link,
  website: text,
  source: text,
  starts: text,
  ends: text,
  durationYears: number,
  objectivesAnnounced: number,
  actionsAnnounced: number,
  why: lines,
  aims: lines,
  principles: lines,
  objectivesNote: text,
  mentorConditions: lines,
  actionsWithoutMentor: number,
  mentorGapFilledBy: link,
  mentorNote: text,
  support: z.array(
    z.looseObject({
      organisation: link,
      actionsSupported: number,
      forms: lines,
      themes: lines,
      challenges: lines,
    }),
  ),
  results: z.array(z.looseObject({ organisation: link, text: z.string() })),
  note: text,
  visibility: z.string(),
});

const written = (value: number | null) => (value === null ? "" : String(value));

export function toValues(plan: z.infer<typeof told>): PlanValues {
  return {
    title: plan.title,
    summary: plan.summary ?? "",
    ownerId: plan.owner?.id ?? "",
    managerId: plan.manager?.id ?? "",
    approachId: plan.approach?.id ?? "",
    website: plan.website ?? "",
    source: plan.source ?? "",
    starts: plan.starts ?? "",
    ends: plan.ends ?? "",
    durationYears: written(plan.durationYears),
    objectivesAnnounced: written(plan.objectivesAnnounced),
    actionsAnnounced: written(plan.actionsAnnounced),
    why: plan.why.join("\n"),
    aims: plan.aims.join("\n"),
    principles: plan.principles.join("\n"),
    objectivesNote: plan.objectivesNote ?? "",
    mentorConditions: plan.mentorConditions.join("\n"),
    actionsWithoutMentor: written(plan.actionsWithoutMentor),
    mentorGapFilledById: plan.mentorGapFilledBy?.id ?? "",
    mentorNote: plan.mentorNote ?? "",
    support: plan.support.map((offer) => ({
      organisationId: offer.organisation?.id ?? "",
      actionsSupported: written(offer.actionsSupported),
      forms: offer.forms.join("\n"),
      themes: offer.themes.join("\n"),
      challenges: offer.challenges.join("\n"),
    })),
    results: plan.results.map((result) => ({
      organisationId: result.organisation?.id ?? "",
      text: result.text,
    })),
    note: plan.note ?? "",
    visibility: plan.visibility,
  };
}

export const emptyPlan: PlanValues = toValues({
  title: "",
  summary: null,
  owner: null,
  manager: null,
  approach: null,
  website: null,
  source: null,
  starts: null,
  ends: null,
  durationYears: null,
  objectivesAnnounced: null,
  actionsAnnounced: null,
  why: [],
  aims: [],
  principles: [],
  objectivesNote: null,
  mentorConditions: [],
  actionsWithoutMentor: null,
  mentorGapFilledBy: null,
  mentorNote: null,
  support: [],
  results: [],
  note: null,
  visibility: "partnership",
});

export function toDraft(values: PlanValues) {
  return {
    title: values.title,
    summary: known(values.summary),
    ownerId: known(values.ownerId),
    managerId: known(values.managerId),
    approachId: known(values.approachId),
    website: known(values.website),
    source: known(values.source),
    starts: known(values.starts),
    ends: known(values.ends),
    durationYears: numberOf(values.durationYears),
    objectivesAnnounced: numberOf(values.objectivesAnnounced),
    actionsAnnounced: numberOf(values.actionsAnnounced),
    why: linesOf(values.why),
    aims: linesOf(values.aims),
    principles: linesOf(values.principles),
    objectivesNote: known(values.objectivesNote),
    mentorConditions: linesOf(values.mentorConditions),
    actionsWithoutMentor: numberOf(values.actionsWithoutMentor),
    mentorGapFilledById: known(values.mentorGapFilledById),
    mentorNote: known(values.mentorNote),
    support: values.support.map((offer) => ({
      organisationId: known(offer.organisationId),
      actionsSupported: numberOf(offer.actionsSupported),
      forms: linesOf(offer.forms),
      themes: linesOf(offer.themes),
      challenges: linesOf(offer.challenges),
    })),
    results: values.results.map((result) => ({
      organisationId: known(result.organisationId),
      text: result.text,
    })),
    note: known(values.note),
    visibility: visibilityOf(values.visibility),
  } satisfies PlanPatch;
}

export function fromCurrent(current: unknown): PlanValues | null {
  const parsed = told.safeParse(current);
  return parsed.success ? toValues(parsed.data) : null;
}
