import { z } from "zod";
import type { Dilemma, DilemmaDraft } from "../api/dilemmas";
import { known, visibilityOf } from "./values";

export type IdeaValue = { text: string; organisationId: string };

/** The form speaks in plain strings and lists; this is the only place that knows both languages. */
export type DilemmaValues = {
  question: string;
  background: string;
  organisationId: string;
  coPresenterIds: string[];
  country: string;
  themes: string[];
  ideas: IdeaValue[];
  result: string;
  sessionId: string;
  visibility: string;
  hideCity: boolean;
};

export const emptyDilemma: DilemmaValues = {
  question: "",
  background: "",
  organisationId: "",
  coPresenterIds: [],
  country: "",
  themes: [],
  ideas: [],
  result: "",
  sessionId: "",
  visibility: "partnership",
  hideCity: false,
};

const named = z.object({ id: z.string() });

const answered = z.looseObject({
  question: z.string(),
  background: z.nullish(z.string()),
  organisation: z.nullish(named),
  coPresenters: z.array(named),
  country: z.nullish(z.string()),
  themes: z.array(z.string()),
  ideas: z.array(z.object({ text: z.string(), organisation: z.nullish(named) })),
  result: z.nullish(z.string()),
  session: z.nullish(named),
  visibility: z.string(),
  hideCity: z.boolean(),
});

export function toValues(dilemma: Dilemma | z.infer<typeof answered>): DilemmaValues {
  return {
    question: dilemma.question,
    background: dilemma.background ?? "",
    organisationId: dilemma.organisation?.id ?? "",
    coPresenterIds: dilemma.coPresenters.map(({ id }) => id),
    country: dilemma.country ?? "",
    themes: dilemma.themes,
    ideas: dilemma.ideas.map(({ text, organisation }) => ({
      text,
      organisationId: organisation?.id ?? "",
    })),
    result: dilemma.result ?? "",
    sessionId: dilemma.session?.id ?? "",
    visibility: dilemma.visibility,
    hideCity: dilemma.hideCity,
  };
}

/** What a 412 brings along is any JSON: read it with care. */
export function fromCurrent(current: unknown): DilemmaValues | null {
  const parsed = answered.safeParse(current);
  return parsed.success ? toValues(parsed.data) : null;
}

export function toDraft(values: DilemmaValues): DilemmaDraft {
  return {
    question: values.question.trim(),
    background: known(values.background),
    organisationId: known(values.organisationId),
    coPresenterIds: values.coPresenterIds,
    country: known(values.country),
    themes: values.themes,
    ideas: values.ideas.map(({ text, organisationId }) => ({
      text: text.trim(),
      organisationId: known(organisationId),
    })),
    result: known(values.result),
    sessionId: known(values.sessionId),
    visibility: visibilityOf(values.visibility),
    hideCity: values.hideCity,
  };
}

/** What only persons who know the city may send stays out when it is hidden from the reader. */
export function toChanges(values: DilemmaValues, cityHidden: boolean): Partial<DilemmaDraft> {
  const { organisationId, coPresenterIds, country, hideCity, ...rest } = toDraft(values);
  return cityHidden ? rest : { ...rest, organisationId, coPresenterIds, country, hideCity };
}
