import { z } from "zod";
import type { Action, ActionDraft } from "../api/actions";
import { states } from "./useActionWords";
import { known, linesOf, numberOf, visibilityOf } from "./values";

/** The form speaks in plain strings and lists; this is the only place that knows both languages. */
export type ActionValues = {
  title: string;
  number: string;
  planId: string;
  planObjectiveId: string;
  state: string;
  leaderIds: string[];
  contributorIds: string[];
  themes: string[];
  bottleneck: string;
  objective: string;
  outputs: string;
  impact: string;
  visibility: string;
};

export const emptyAction: ActionValues = {
  title: "",
  number: "",
  planId: "",
  planObjectiveId: "",
  state: "planned",
  leaderIds: [],
  contributorIds: [],
  themes: [],
  bottleneck: "",
  objective: "",
  outputs: "",
  impact: "",
  visibility: "partnership",
};

type Told = Pick<
  Action,
  "title" | "number" | "bottleneck" | "objective" | "outputs" | "impact" | "themes"
> & {
  state: string;
  visibility: string;
  plan: { id: string } | null;
  planObjective: { id: string } | null;
  leaders: { id: string }[];
  contributors: { id: string }[];
};

export function toValues(action: Told): ActionValues {
  return {
    title: action.title,
    number: action.number === null ? "" : String(action.number),
    planId: action.plan?.id ?? "",
    planObjectiveId: action.planObjective?.id ?? "",
    state: action.state,
    leaderIds: action.leaders.map(({ id }) => id),
    contributorIds: action.contributors.map(({ id }) => id),
    themes: action.themes,
    bottleneck: action.bottleneck ?? "",
    objective: action.objective ?? "",
    outputs: action.outputs.join("\n"),
    impact: action.impact ?? "",
    visibility: action.visibility,
  };
}

export function toDraft(values: ActionValues): ActionDraft {
  return {
    title: values.title,
    number: numberOf(values.number),
    planId: known(values.planId),
    planObjectiveId: values.planId === "" ? null : known(values.planObjectiveId),
    state: states.find((state) => state === values.state) ?? null,
    leaderIds: values.leaderIds,
    contributorIds: values.contributorIds,
    themes: values.themes,
    bottleneck: known(values.bottleneck),
    objective: known(values.objective),
    outputs: linesOf(values.outputs),
    impact: known(values.impact),
    visibility: visibilityOf(values.visibility),
  };
}

const link = z.looseObject({ id: z.string() });
const answered = z.looseObject({
  title: z.string(),
  number: z.number().nullable(),
  plan: link.nullable(),
  planObjective: link.nullable(),
  state: z.string(),
  leaders: z.array(link),
  contributors: z.array(link),
  themes: z.array(z.string()),
  bottleneck: z.string().nullable(),
  objective: z.string().nullable(),
  outputs: z.array(z.string()),
  impact: z.string().nullable(),
  visibility: z.string(),
});

/** What a 412 brings along is any JSON: read it with care. */
export function fromCurrent(current: unknown): ActionValues | null {
  const parsed = answered.safeParse(current);
  return parsed.success ? toValues(parsed.data) : null;
}
