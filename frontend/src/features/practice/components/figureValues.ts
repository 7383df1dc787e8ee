import { z } from "zod";
import { isPartialDate } from "@/i18n";
import { known } from "@/features/dilemma";
import type { Figure } from "../api/practices";

export type FigureValue = {
  what: string;
  value: string;
  unit: string;
  period: string;
  source: string;
};

export const blankFigure: FigureValue = { what: "", value: "", unit: "", period: "", source: "" };

/** As people type it: 66.7 or 66,7. */
export const isNumber = (text: string) => /^-?\d+([.,]\d+)?$/.test(text.trim());

export const toNumber = (text: string) =>
  isNumber(text) ? Number(text.trim().replace(",", ".")) : null;

export const fromNumber = (value: number | null | undefined) =>
  value === null || value === undefined ? "" : String(value);

/** A date as precise as it is known, or two of them. */
export const isPeriod = (text: string) => {
  const parts = text.trim().split("/");
  return parts.length <= 2 && parts.every(isPartialDate);
};

export const answeredFigures = z.array(
  z.object({
    what: z.string(),
    value: z.nullish(z.number()),
    unit: z.nullish(z.string()),
    period: z.nullish(z.string()),
    source: z.nullish(z.string()),
  }),
);

export const figureValues = (figures: z.infer<typeof answeredFigures>): FigureValue[] =>
  figures.map(({ what, value, unit, period, source }) => ({
    what,
    value: fromNumber(value),
    unit: unit ?? "",
    period: period ?? "",
    source: source ?? "",
  }));

export const figureDrafts = (figures: FigureValue[]): Figure[] =>
  figures.map(({ what, value, unit, period, source }) => ({
    what: what.trim(),
    value: toNumber(value),
    unit: known(unit),
    period: known(period),
    source: known(source),
  }));
