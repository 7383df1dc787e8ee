import type { Control, FieldPath, FieldValues } from "react-hook-form";
import { useTranslation } from "@/i18n";
import { TextField } from "@/ui/form";
import type { FigureValue } from "./figureValues";
import classes from "./practice.module.css";

interface FigureRowProps<V extends FieldValues> {
  control: Control<V, unknown, V>;
  names: Record<keyof FigureValue, FieldPath<V>>;
}

/** Where the fields of one figure stand in a form that calls its list `figures`. */
export const figureNames = (index: number) =>
  ({
    what: `figures.${index}.what`,
    value: `figures.${index}.value`,
    unit: `figures.${index}.unit`,
    period: `figures.${index}.period`,
    source: `figures.${index}.source`,
  }) as const;

export function FigureRow<V extends FieldValues>({ control, names }: FigureRowProps<V>) {
  const { t } = useTranslation("practice");
  return (
    <>
      <TextField control={control} name={names.what} label={t("form.counted")} required />
      <div className={classes.pair}>
        <TextField
          control={control}
          name={names.value}
          label={t("form.value")}
          description={t("form.numberHint")}
          inputMode="decimal"
        />
        <TextField
          control={control}
          name={names.unit}
          label={t("form.unit")}
          description={t("form.unitHint")}
        />
        <TextField
          control={control}
          name={names.period}
          label={t("form.period")}
          description={t("form.periodHint")}
        />
      </div>
      <TextField
        control={control}
        name={names.source}
        label={t("form.figureSource")}
        description={t("form.figureSourceHint")}
      />
    </>
  );
}
