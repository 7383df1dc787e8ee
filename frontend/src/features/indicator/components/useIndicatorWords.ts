import { useFormat, useTranslation } from "@/i18n";
import { localeOf } from "@/i18n/languages";
import { directions, type Direction } from "../api/indicators";
import { type Flag, type Observation, remarks } from "../api/observations";
import { decimalMark } from "./numbers";

/** How values of an indicator are written. */
export interface Measure {
  unit: string;
  decimals: number | null;
}

/** Directions, remarks, periods and values in the reader's language. */
export function useIndicatorWords() {
  const { t, i18n } = useTranslation(["indicator", "common"]);
  const format = useFormat();

  function number(value: number, { decimals }: Pick<Measure, "decimals">) {
    return format.number(value, {
      minimumFractionDigits: decimals ?? 0,
      maximumFractionDigits: decimals ?? 9,
    });
  }

  function period(value: string | null) {
    if (value === null) return t("period.unknown");
    const [first, last] = value.split("/");
    return format.span(first, last ?? first);
  }

  const flag = (value: Flag) => t(`flag.${value}`);
  return {
    number,
    period,
    flag,
    /** With its unit: "59.6 %". */
    value: (value: number | null, measure: Measure) =>
      value === null ? t("flag.not-reported") : `${number(value, measure)}\u00a0${measure.unit}`,
    /** All that is said of a value beside its figure. */
    remarks: ({ flags, note }: Pick<Observation, "flags" | "note">) =>
      [...flags.filter((one) => one !== "not-reported").map(flag), note].filter(Boolean).join("; "),
    direction: (value: Direction) => t(`direction.${value}`),
    directionOptions: directions.map((value) => ({ value, label: t(`direction.${value}`) })),
    remarkOptions: remarks.map((value) => ({ value, label: flag(value) })),
    decimalMark: decimalMark(localeOf(i18n.language)),
  };
}
