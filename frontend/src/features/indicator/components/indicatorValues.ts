import { z } from "zod";
import { directions, type Indicator, type IndicatorDraft } from "../api/indicators";
import { isVisibility } from "@/ui/badges";

/** The form speaks in plain strings and lists; this is the only place that knows both languages. */
export type IndicatorFormValues = {
  title: string;
  unit: string;
  direction: string;
  definition: string;
  method: string;
  themes: string[];
  decimals: string;
  visibility: string;
};

export const emptyIndicator: IndicatorFormValues = {
  title: "",
  unit: "",
  direction: "neutral",
  definition: "",
  method: "",
  themes: [],
  decimals: "",
  visibility: "partnership",
};

type Editable = Pick<
  Indicator,
  "title" | "unit" | "direction" | "definition" | "method" | "themes" | "decimals" | "visibility"
>;

export function toValues(indicator: Editable): IndicatorFormValues {
  return {
    title: indicator.title,
    unit: indicator.unit,
    direction: indicator.direction,
    definition: indicator.definition ?? "",
    method: indicator.method ?? "",
    themes: indicator.themes,
    decimals: indicator.decimals?.toString() ?? "",
    visibility: indicator.visibility,
  };
}

const known = (text: string) => (text === "" ? null : text);

export function toDraft(values: IndicatorFormValues): IndicatorDraft {
  return {
    title: values.title,
    unit: values.unit,
    direction: directions.find((direction) => direction === values.direction) ?? null,
    definition: known(values.definition),
    method: known(values.method),
    themes: values.themes,
    decimals: values.decimals === "" ? null : Number(values.decimals),
    visibility: isVisibility(values.visibility) ? values.visibility : null,
  };
}

const answered = z.looseObject({
  title: z.string(),
  unit: z.string(),
  direction: z.enum(directions),
  definition: z.nullable(z.string()),
  method: z.nullable(z.string()),
  themes: z.array(z.string()),
  decimals: z.nullable(z.number()),
  visibility: z.enum(["public", "partnership", "group", "confidential"]),
});

/** What a 412 brings along is any JSON: read it with care. */
export function fromCurrent(current: unknown): IndicatorFormValues | null {
  const parsed = answered.safeParse(current);
  return parsed.success ? toValues(parsed.data) : null;
}
