import { z } from "zod";
import type { CallDraft } from "../api/calls";
import { helpKinds } from "./useExpertiseWords";

/** The form speaks in plain strings and lists; this is the only place that knows both languages. */
export type CallValues = {
  title: string;
  topic: string;
  help: string[];
  themes: string[];
  languages: string[];
  date: string;
  answerBy: string;
  organisationId: string;
  visibility: string;
};

const text = z.string().nullable();

/** What the form needs of a call; also what a 412 brings along, which is any JSON. */
const told = z.looseObject({
  title: z.string(),
  topic: text,
  help: z.array(z.string()),
  themes: z.array(z.string()),
  languages: z.array(z.string()),
  date: text,
  answerBy: text,
  organisation: z.looseObject({ id: z.string() }).nullable(),
  visibility: z.string(),
});

export const emptyCall = (own: string | null): CallValues => ({
  title: "",
  topic: "",
  help: [],
  themes: [],
  languages: [],
  date: "",
  answerBy: "",
  organisationId: own ?? "",
  visibility: "partnership",
});

export function toValues(call: z.infer<typeof told>): CallValues {
  return {
    title: call.title,
    topic: call.topic ?? "",
    help: call.help,
    themes: call.themes,
    languages: call.languages,
    date: call.date ?? "",
    answerBy: call.answerBy ?? "",
    organisationId: call.organisation?.id ?? "",
    visibility: call.visibility,
  };
}

const known = (value: string) => (value === "" ? null : value);
export const offered = ["partnership", "group", "confidential"] as const;

export function toDraft(values: CallValues): CallDraft {
  return {
    title: values.title,
    topic: known(values.topic),
    help: helpKinds.filter((kind) => values.help.includes(kind)),
    themes: values.themes,
    languages: values.languages,
    date: known(values.date),
    answerBy: known(values.answerBy),
    organisationId: known(values.organisationId),
    visibility: offered.find((visibility) => visibility === values.visibility) ?? null,
  };
}

export function fromCurrent(current: unknown): CallValues | null {
  const parsed = told.safeParse(current);
  return parsed.success ? toValues(parsed.data) : null;
}
