import { type Control, useFieldArray, useFormState } from "react-hook-form";
import { useTranslation } from "@/i18n";
import { RowsField } from "@/ui/form";
import { FigureRow, figureNames } from "./FigureRow";
import { blankFigure } from "./figureValues";
import type { PracticeValues } from "./practiceValues";
import type { ReuseValues } from "./reuseValues";

interface FiguresFieldProps<V> {
  control: V extends PracticeValues | ReuseValues ? Control<V, unknown, V> : never;
  label: string;
}

export function FiguresField({ control, label }: FiguresFieldProps<PracticeValues>) {
  const { t } = useTranslation("practice");
  const { fields, append, move, remove } = useFieldArray({ control, name: "figures" });
  const { errors } = useFormState({ control, name: "figures" });
  return (
    <RowsField
      name="figures"
      label={label}
      keys={fields.map(({ id }) => id)}
      add={t("form.addFigure")}
      nameOf={(index) => t("form.figure", { number: index + 1 })}
      error={errors.figures?.message}
      onAdd={() => append(blankFigure)}
      onMove={move}
      onRemove={remove}
    >
      {(index) => <FigureRow control={control} names={figureNames(index)} />}
    </RowsField>
  );
}

/** The same in the form of a reuse. */
export function ReuseFiguresField({ control, label }: FiguresFieldProps<ReuseValues>) {
  const { t } = useTranslation("practice");
  const { fields, append, move, remove } = useFieldArray({ control, name: "figures" });
  const { errors } = useFormState({ control, name: "figures" });
  return (
    <RowsField
      name="figures"
      label={label}
      keys={fields.map(({ id }) => id)}
      add={t("form.addFigure")}
      nameOf={(index) => t("form.figure", { number: index + 1 })}
      error={errors.figures?.message}
      onAdd={() => append(blankFigure)}
      onMove={move}
      onRemove={remove}
    >
      {(index) => <FigureRow control={control} names={figureNames(index)} />}
    </RowsField>
  );
}
