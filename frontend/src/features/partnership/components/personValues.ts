import { z } from "zod";
import type { Participant, ParticipantDraft } from "../api/participants";
import { isRole } from "./useRoleWords";

/** The form speaks in plain strings; this is the only place that knows both languages. */
export type PersonValues = {
  name: string;
  email: string;
  role: string;
  organisationId: string;
};

export const emptyPerson: PersonValues = { name: "", email: "", role: "", organisationId: "" };

const text = z.nullish(z.string()).transform((value) => value ?? "");
const shape = z.object({ name: text, email: text, role: text, organisationId: text });

export const toValues = (person: Participant): PersonValues => shape.parse(person);

/** What a 412 brings along is any JSON: read it with care. */
export const fromCurrent = (current: unknown) => shape.safeParse(current).data ?? null;

export function personDraft(values: PersonValues): ParticipantDraft {
  return {
    name: values.name.trim(),
    email: values.email.trim(),
    role: isRole(values.role) ? values.role : "observer",
    organisationId: values.organisationId === "" ? null : values.organisationId,
  };
}
