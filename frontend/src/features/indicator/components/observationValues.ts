import { z } from "zod";
import type { Observation, ObservationDraft } from "../api/observations";
import { remarks } from "../api/observations";
import { readNumber } from "./numbers";
import { joinPeriod, splitPeriod } from "./periods";

/** The form speaks in plain strings; this is the only place that knows both languages. */
export type ObservationFormValues = {
  placeId: string;
  value: string;
  notReported: boolean;
  period: string;
  periodEnd: string;
  flags: string[];
  note: string;
  source: string;
};

export const emptyObservation = (placeId: string, today = new Date()): ObservationFormValues => ({
  placeId,
  value: "",
  notReported: false,
  period: String(today.getFullYear() - 1), // what is reported is mostly the last whole year
  periodEnd: "",
  flags: [],
  note: "",
  source: "",
});

type Editable = Pick<Observation, "period" | "value" | "flags" | "note" | "source"> & {
  place: { id: string };
};

export function toValues(observation: Editable, decimal: string): ObservationFormValues {
  const { first, last } = splitPeriod(observation.period);
  return {
    placeId: observation.place.id,
    value: observation.value === null ? "" : writePlain(observation.value, decimal),
    notReported: observation.value === null,
    period: first,
    periodEnd: last,
    flags: observation.flags.filter((flag) => flag !== "not-reported"),
    note: observation.note ?? "",
    source: observation.source ?? "",
  };
}

/** Without groups, so that it reads back as the same number. */
const writePlain = (value: number, decimal: string) => String(value).replace(".", decimal);

const known = (text: string) => (text === "" ? null : text);

export function toDraft(values: ObservationFormValues, decimal: string): ObservationDraft {
  const flags = remarks.filter((flag) => values.flags.includes(flag));
  return {
    placeId: values.placeId,
    period: joinPeriod(values.period, values.periodEnd),
    value: values.notReported ? null : readNumber(values.value, decimal),
    flags: values.notReported ? ["not-reported", ...flags] : flags,
    note: known(values.note),
    source: known(values.source),
  };
}

const answered = z.looseObject({
  place: z.looseObject({ id: z.string() }),
  period: z.nullable(z.string()),
  value: z.nullable(z.number()),
  flags: z.array(z.enum(["not-reported", ...remarks])),
  note: z.nullable(z.string()),
  source: z.nullable(z.string()),
});

/** What a 412 brings along is any JSON: read it with care. */
export function fromCurrent(current: unknown, decimal: string): ObservationFormValues | null {
  const parsed = answered.safeParse(current);
  return parsed.success ? toValues(parsed.data, decimal) : null;
}
