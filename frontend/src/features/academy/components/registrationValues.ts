import { z } from "zod";
import type { Registration, RegistrationDraft } from "../api/academy";

/** The form speaks in plain strings and lists; this is the only place that knows both languages. */
export type RegistrationValues = {
  places: string;
  opens: string;
  closes: string;
  perOrganisation: string;
  answerDays: string;
  about: string;
  criteria: { key: string; name: string; weight: string; question: string }[];
  reviewerIds: string[];
};

export const newKey = () => crypto.randomUUID().slice(0, 8);

const shape = z.looseObject({
  places: z.nullish(z.number()),
  opens: z.nullish(z.string()),
  closes: z.nullish(z.string()),
  perOrganisation: z.number(),
  answerDays: z.number(),
  about: z.nullish(z.string()),
  criteria: z.array(
    z.looseObject({
      key: z.string(),
      name: z.string(),
      weight: z.number().optional(),
      question: z.nullish(z.string()),
    }),
  ),
  reviewers: z.array(z.looseObject({ id: z.string() })),
});

export const registrationValues = (
  current: Registration | z.infer<typeof shape>,
): RegistrationValues => ({
  places: current.places ? String(current.places) : "",
  opens: current.opens ?? "",
  closes: current.closes ?? "",
  perOrganisation: String(current.perOrganisation),
  answerDays: String(current.answerDays),
  about: current.about ?? "",
  criteria: current.criteria.map(({ key, name, weight, question }) => ({
    key,
    name,
    weight: String(weight ?? 1),
    question: question ?? "",
  })),
  reviewerIds: current.reviewers.map(({ id }) => id),
});

/** What a 412 brings along is any JSON: read it with care. */
export function registrationFromCurrent(current: unknown): RegistrationValues | null {
  const parsed = shape.safeParse(current);
  return parsed.success ? registrationValues(parsed.data) : null;
}

const known = (text: string) => (text.trim() === "" ? null : text.trim());

export const registrationDraft = (values: RegistrationValues): RegistrationDraft => ({
  places: Number(values.places),
  opens: values.opens,
  closes: values.closes,
  perOrganisation: Number(values.perOrganisation),
  answerDays: Number(values.answerDays),
  about: known(values.about),
  criteria: values.criteria.map(({ key, name, weight, question }) => ({
    key,
    name: name.trim(),
    weight: Number(weight),
    question: known(question),
  })),
  reviewerIds: values.reviewerIds,
});
