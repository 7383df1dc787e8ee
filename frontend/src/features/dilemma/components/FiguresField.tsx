import { type Control, useFieldArray, useFormState } from "react-hook-form";
import { useTranslation } from "@/i18n";
import { RowsField, TextField } from "@/ui/form";
import classes from "./dilemma.module.css";
import type { PracticeValues } from "./practiceValues";

interface FiguresFieldProps {
  control: Control<PracticeValues, unknown, PracticeValues>;
  label: string;
}

const blank = { what: "", value: "", unit: "", period: "" };

export function FiguresField({ control, label }: FiguresFieldProps) {
  const { t } = useTranslation("dilemma");
  const { fields, append, move, remove } = useFieldArray({ control, name: "figures" });
  const { errors } = useFormState({ control, name: "figures" });
  return (
    <RowsField
      name="figures"
      label={label}
      keys={fields.map(({ id }) => id)}
      add={t("practice.addFigure")}
      nameOf={(index) => t("practice.figure", { number: index + 1 })}
      error={errors.figures?.message}
      onAdd={() => append(blank)}
      onMove={move}
      onRemove={remove}
    >
      {(index) => (
        <>
          <TextField
            control={control}
            name={`figures.${index}.what`}
            label={t("practice.counted")}
            required
          />
          <div className={classes.pair}>
            <TextField
              control={control}
              name={`figures.${index}.value`}
              label={t("practice.value")}
              description={t("practice.valueHint")}
              inputMode="decimal"
            />
            <TextField
              control={control}
              name={`figures.${index}.unit`}
              label={t("practice.unit")}
            />
            <TextField
              control={control}
              name={`figures.${index}.period`}
              label={t("practice.period")}
              description={t("practice.periodHint")}
            />
          </div>
        </>
      )}
    </RowsField>
  );
}
