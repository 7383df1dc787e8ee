import { z } from "zod";
import type { ApproachDraft, ApproachPart } from "../api/approaches";
import { known, visibilityOf } from "./values";

export type ApproachValues = {
  title: string;
  presentedById: string;
  forProblems: string;
  preconditions: string;
  conditions: string;
  source: string;
  note: string;
  visibility: string;
};

const text = z.string().nullable();
const parts = z.array(z.looseObject({ title: z.string(), summary: z.string().nullish() }));

/** What the form needs of an approach; also what a 412 brings along, which is any JSON. */
const told = z.looseObject({
  title: z.string(),
  presentedBy: z.looseObject({ id: z.string() }).nullable(),
  forProblems: text,
  preconditions: parts,
  conditions: parts,
  source: text,
  note: text,
  visibility: z.string(),
});

export const emptyApproach: ApproachValues = {
  title: "",
  presentedById: "",
  forProblems: "",
  preconditions: "",
  conditions: "",
  source: "",
  note: "",
  visibility: "partnership",
};

/** "Urgency: All see that the problem cannot wait." */
const written = (all: z.infer<typeof parts>) =>
  all.map(({ title, summary }) => (summary ? `${title}: ${summary}` : title)).join("\n");

export function toValues(approach: z.infer<typeof told>): ApproachValues {
  return {
    title: approach.title,
    presentedById: approach.presentedBy?.id ?? "",
    forProblems: approach.forProblems ?? "",
    preconditions: written(approach.preconditions),
    conditions: written(approach.conditions),
    source: approach.source ?? "",
    note: approach.note ?? "",
    visibility: approach.visibility,
  };
}

/** @param before the parts as they were: one that keeps its title keeps its key */
export function partsOf(lines: string, before: ApproachPart[]): ApproachPart[] {
  return lines
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => {
      const colon = line.indexOf(":");
      const title = (colon < 0 ? line : line.slice(0, colon)).trim();
      const summary = colon < 0 ? "" : line.slice(colon + 1).trim();
      const key = before.find((part) => part.title === title)?.key ?? null;
      return { key, title, summary: known(summary) };
    });
}

interface Parts {
  preconditions: ApproachPart[];
  conditions: ApproachPart[];
}

export function toDraft(values: ApproachValues, before?: Parts): ApproachDraft {
  return {
    title: values.title,
    presentedById: known(values.presentedById),
    forProblems: known(values.forProblems),
    preconditions: partsOf(values.preconditions, before?.preconditions ?? []),
    conditions: partsOf(values.conditions, before?.conditions ?? []),
    source: known(values.source),
    note: known(values.note),
    visibility: visibilityOf(values.visibility),
  };
}

export function fromCurrent(current: unknown): ApproachValues | null {
  const parsed = told.safeParse(current);
  return parsed.success ? toValues(parsed.data) : null;
}
