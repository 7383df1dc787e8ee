import { z } from "zod";
import { seatRoles } from "@/features/stakeholder";
import type {
  RotationRule,
  RotationRuleDraft,
  RotationStep,
  Succession,
  TargetDraft,
} from "../api/mandates";
import { dimensions } from "./useBalanceWords";

/** The forms speak in plain strings and lists; this is the only place that knows both languages. */
const known = (text: string) => (text.trim() === "" ? null : text.trim());

export type TargetValues = {
  dimension: string;
  value: string;
  bound: string;
  measure: string;
  amount: string;
  note: string;
};

export function targetDraft(values: TargetValues): TargetDraft {
  return {
    dimension: dimensions.find((one) => one === values.dimension) ?? "level",
    value: values.value,
    bound: values.bound === "at-most" ? "at-most" : "at-least",
    measure: values.measure === "share" ? "share" : "number",
    amount: Number(values.amount),
    note: known(values.note),
  };
}

export type RuleValues = {
  role: string;
  termMonths: string;
  overlapMonths: string;
  atOnce: string;
  notBefore: string;
  coreIds: string[];
  note: string;
};

export const emptyRule: RuleValues = {
  role: "",
  termMonths: "24",
  overlapMonths: "0",
  atOnce: "",
  notBefore: "",
  coreIds: [],
  note: "",
};

export const ruleValues = (rule: RotationRule): RuleValues => ({
  role: rule.role,
  termMonths: String(rule.termMonths),
  overlapMonths: String(rule.overlapMonths),
  atOnce: rule.atOnce === null ? "" : String(rule.atOnce),
  notBefore: rule.notBefore ?? "",
  coreIds: rule.core.map(({ id }) => id),
  note: rule.note ?? "",
});

const ruleShape = z.object({
  role: z.string(),
  termMonths: z.coerce.string(),
  overlapMonths: z.coerce.string(),
  atOnce: z.nullish(z.number()).transform((value) => (value ? String(value) : "")),
  notBefore: z.nullish(z.string()).transform((value) => value ?? ""),
  core: z.array(z.looseObject({ id: z.string() })),
  note: z.nullish(z.string()).transform((value) => value ?? ""),
});

/** What a 412 brings along is any JSON: read it with care. */
export function currentRule(current: unknown): RuleValues | null {
  const parsed = ruleShape.safeParse(current);
  if (!parsed.success) return null;
  const { core, ...rest } = parsed.data;
  return { ...rest, coreIds: core.map(({ id }) => id) };
}

export function ruleDraft(values: RuleValues): RotationRuleDraft {
  return {
    role: seatRoles.find((role) => role === values.role) ?? "member",
    termMonths: Number(values.termMonths),
    overlapMonths: Number(values.overlapMonths),
    atOnce: values.atOnce === "" ? null : Number(values.atOnce),
    notBefore: known(values.notBefore),
    coreIds: values.coreIds,
    note: known(values.note),
  };
}

export type SuccessionValues = {
  organisationId: string;
  leaves: string;
  starts: string;
  ends: string;
  mandate: string;
};

export const successionValues = (step: RotationStep): SuccessionValues => ({
  organisationId: "",
  leaves: step.leaves,
  starts: step.starts,
  ends: step.ends,
  mandate: step.mandate ?? "",
});

export const successionDraft = (values: SuccessionValues): Succession => ({
  organisationId: values.organisationId,
  leaves: known(values.leaves),
  starts: values.starts,
  ends: known(values.ends),
  mandate: known(values.mandate),
});
