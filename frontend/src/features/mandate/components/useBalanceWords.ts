import { useFormat, useTranslation } from "@/i18n";
import { kinds, levels, sizes, useOrganisationWords } from "@/features/stakeholder";
import type { Dimension, JudgedTarget } from "../api/mandates";

export const dimensions = [
  "level",
  "country",
  "kind",
  "size",
  "migrant-led",
] as const satisfies Dimension[];

/** Values that are shown also when nobody at the table has them: there is a gap. */
export const valuesOf: Record<Dimension, readonly string[]> = {
  level: levels,
  country: [],
  kind: kinds,
  size: sizes,
  "migrant-led": ["yes", "no"],
};

/** Dimensions, their values and targets in the reader's language. */
export function useBalanceWords() {
  const { t } = useTranslation("mandate");
  const words = useOrganisationWords();
  const format = useFormat();

  function value(dimension: Dimension, code: string | null): string {
    if (code === null) return t("balance.unknown");
    if (dimension === "country") return format.country(code);
    if (dimension === "migrant-led") return t(code === "yes" ? "balance.led" : "balance.notLed");
    const options =
      dimension === "kind"
        ? words.kindOptions
        : dimension === "level"
          ? words.levelOptions
          : words.sizeOptions;
    return options.find((option) => option.value === code)?.label ?? code;
  }

  const amount = ({ measure, amount: wanted }: JudgedTarget) =>
    measure === "share" ? format.number(wanted / 100, { style: "percent" }) : format.number(wanted);

  return {
    value,
    dimension: (one: Dimension) => t(`dimension.${one}`),
    amount,
    /** "At least 3: small" */
    target: (target: JudgedTarget) =>
      t(`target.${target.bound}`, {
        amount: amount(target),
        what: value(target.dimension, target.value),
      }),
  };
}
