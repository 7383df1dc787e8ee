import { z } from "zod";
import { seatRoles } from "@/features/stakeholder";
import type { MemberCall, MemberCallDraft } from "../api/applications";

/** The forms speak in plain strings and lists; this is the only place that knows both languages. */
export type CallValues = {
  title: string;
  body: string;
  role: string;
  seats: string;
  deadline: string;
  criteria: { key: string; name: string; weight: string; question: string }[];
  questions: { key: string; question: string; required: boolean }[];
  reviewerIds: string[];
};

export const emptyCall: CallValues = {
  title: "",
  body: "",
  role: "member",
  seats: "1",
  deadline: "",
  criteria: [],
  questions: [],
  reviewerIds: [],
};

export const newKey = () => crypto.randomUUID().slice(0, 8);

export const callValues = (call: MemberCall): CallValues => ({
  title: call.title,
  body: call.body,
  role: call.role,
  seats: String(call.seats),
  deadline: call.deadline,
  criteria: call.criteria.map(({ key, name, weight, question }) => ({
    key,
    name,
    weight: String(weight),
    question: question ?? "",
  })),
  questions: call.questions.map(({ key, question, required }) => ({
    key,
    question,
    required: required ?? false,
  })),
  reviewerIds: call.reviewers.map(({ id }) => id),
});

const shape = z.object({
  title: z.string(),
  body: z.string(),
  role: z.string(),
  seats: z.coerce.string(),
  deadline: z.string(),
  criteria: z.array(
    z.object({
      key: z.string(),
      name: z.string(),
      weight: z.coerce.string(),
      question: z.nullish(z.string()).transform((text) => text ?? ""),
    }),
  ),
  questions: z.array(
    z.object({ key: z.string(), question: z.string(), required: z.boolean().default(false) }),
  ),
  reviewers: z.array(z.looseObject({ id: z.string() })),
});

/** What a 412 brings along is any JSON: read it with care. */
export function currentCall(current: unknown): CallValues | null {
  const parsed = shape.safeParse(current);
  if (!parsed.success) return null;
  const { reviewers, ...rest } = parsed.data;
  return { ...rest, reviewerIds: reviewers.map(({ id }) => id) };
}

export function callDraft(values: CallValues): MemberCallDraft {
  return {
    title: values.title.trim(),
    body: values.body.trim(),
    role: seatRoles.find((role) => role === values.role) ?? "member",
    seats: Number(values.seats),
    deadline: values.deadline,
    criteria: values.criteria.map(({ key, name, weight, question }) => ({
      key,
      name: name.trim(),
      weight: Number(weight),
      question: question.trim() === "" ? null : question.trim(),
    })),
    questions: values.questions.map(({ key, question, required }) => ({
      key,
      question: question.trim(),
      required,
    })),
    reviewerIds: values.reviewerIds,
  };
}
