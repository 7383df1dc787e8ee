import { z } from "zod";
import type { Module, ModuleDraft, Session, SessionDraft } from "../api/editions";
import { fromLines, known, toLines } from "./values";

export type ModuleValues = {
  title: string;
  facilitatorIds: string[];
  expertIds: string[];
  rapporteurId: string;
  introduction: string;
  wrapUp: string;
};

export const emptyModule: ModuleValues = {
  title: "",
  facilitatorIds: [],
  expertIds: [],
  rapporteurId: "",
  introduction: "",
  wrapUp: "",
};

const named = z.object({ id: z.string() });

const answeredModule = z.looseObject({
  title: z.string(),
  facilitators: z.array(named),
  experts: z.array(named),
  rapporteur: z.nullish(named),
  introduction: z.array(z.string()),
  wrapUp: z.array(z.string()),
});

export function toModuleValues(module: Module | z.infer<typeof answeredModule>): ModuleValues {
  return {
    title: module.title,
    facilitatorIds: module.facilitators.map(({ id }) => id),
    expertIds: module.experts.map(({ id }) => id),
    rapporteurId: module.rapporteur?.id ?? "",
    introduction: fromLines(module.introduction),
    wrapUp: fromLines(module.wrapUp),
  };
}

export function moduleFromCurrent(current: unknown): ModuleValues | null {
  const parsed = answeredModule.safeParse(current);
  return parsed.success ? toModuleValues(parsed.data) : null;
}

export const toModuleDraft = (values: ModuleValues): ModuleDraft => ({
  title: values.title.trim(),
  facilitatorIds: values.facilitatorIds,
  expertIds: values.expertIds,
  rapporteurId: known(values.rapporteurId),
  introduction: toLines(values.introduction),
  wrapUp: toLines(values.wrapUp),
});

export type SessionValues = {
  number: string;
  title: string;
  topic: string;
  starts: string;
  ends: string;
  place: string;
  cancelled: boolean;
};

export const emptySession: SessionValues = {
  number: "",
  title: "",
  topic: "",
  starts: "",
  ends: "",
  place: "",
  cancelled: false,
};

const answeredSession = z.looseObject({
  number: z.number(),
  title: z.nullish(z.string()),
  topic: z.nullish(z.string()),
  starts: z.nullish(z.string()),
  ends: z.nullish(z.string()),
  place: z.nullish(z.string()),
  cancelled: z.boolean(),
});

export const toSessionValues = (
  session: Session | z.infer<typeof answeredSession>,
): SessionValues => ({
  number: String(session.number),
  title: session.title ?? "",
  topic: session.topic ?? "",
  starts: session.starts ?? "",
  ends: session.ends ?? "",
  place: session.place ?? "",
  cancelled: session.cancelled,
});

export function sessionFromCurrent(current: unknown): SessionValues | null {
  const parsed = answeredSession.safeParse(current);
  return parsed.success ? toSessionValues(parsed.data) : null;
}

export const toSessionDraft = (values: SessionValues): SessionDraft => ({
  number: Number(values.number),
  title: known(values.title),
  topic: known(values.topic),
  starts: known(values.starts),
  ends: known(values.ends),
  place: known(values.place),
  cancelled: values.cancelled,
});
