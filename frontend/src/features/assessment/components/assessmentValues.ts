import { z } from "zod";
import type { Assessment, AssessmentDraft } from "../api/assessments";

/** The form speaks in plain strings; this is the only place that knows both languages. */
export type AssessmentValues = {
  organisationId: string;
  on: string;
  influence: string;
  interest: string;
  theme: string;
  position: string;
  note: string;
};

export const emptyAssessment = (organisationId: string, today: string): AssessmentValues => ({
  organisationId,
  on: today,
  influence: "",
  interest: "",
  theme: "",
  position: "",
  note: "",
});

export const assessmentValues = (item: Assessment): AssessmentValues => ({
  organisationId: item.organisation.id,
  on: item.on,
  influence: String(item.influence),
  interest: String(item.interest),
  theme: item.theme ?? "",
  position: item.position === null ? "" : String(item.position),
  note: item.note ?? "",
});

const shape = z
  .looseObject({
    organisation: z.looseObject({ id: z.string() }),
    on: z.string(),
    influence: z.number(),
    interest: z.number(),
    theme: z.nullish(z.string()),
    position: z.nullish(z.number()),
    note: z.nullish(z.string()),
  })
  .transform((item): AssessmentValues => ({
    organisationId: item.organisation.id,
    on: item.on,
    influence: String(item.influence),
    interest: String(item.interest),
    theme: item.theme ?? "",
    position: item.position === null || item.position === undefined ? "" : String(item.position),
    note: item.note ?? "",
  }));

/** What a 412 brings along is any JSON: read it with care. */
export const currentAssessment = (current: unknown) => shape.safeParse(current).data ?? null;

const known = (text: string) => (text.trim() === "" ? null : text.trim());

export const assessmentDraft = (values: AssessmentValues): AssessmentDraft => ({
  organisationId: values.organisationId,
  on: known(values.on),
  influence: Number(values.influence),
  interest: Number(values.interest),
  theme: known(values.theme),
  position: values.position === "" ? null : Number(values.position),
  note: known(values.note),
});
