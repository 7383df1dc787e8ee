import { type Control, useWatch } from "react-hook-form";
import { useTranslation } from "@/i18n";
import { TextField } from "@/ui/form";
import { readNumber } from "./numbers";
import type { ObservationFormValues } from "./observationValues";
import { type Measure, useIndicatorWords } from "./useIndicatorWords";

interface ValueFieldProps {
  control: Control<ObservationFormValues, unknown, ObservationFormValues>;
  measure: Measure;
  label: string;
}

/** Says under the label how we read what is typed: 1.234 is not the same number everywhere. */
export function ValueField({ control, measure, label }: ValueFieldProps) {
  const { t } = useTranslation("indicator");
  const words = useIndicatorWords();
  const [typed, notReported] = useWatch({ control, name: ["value", "notReported"] });
  const number = readNumber(typed, words.decimalMark);
  const hint =
    number === null
      ? t("report.valueHint", { example: words.number(1234.5, { decimals: null }) })
      : t("report.read", { value: words.value(number, { ...measure, decimals: null }) });
  return (
    <TextField
      control={control}
      name="value"
      label={label}
      required={!notReported}
      description={<span aria-live="polite">{hint}</span>}
    />
  );
}
