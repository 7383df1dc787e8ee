import type { ReactNode } from "react";
import { type Control, type FieldPath, type FieldValues, useController } from "react-hook-form";
import { useTranslation } from "@/i18n";
import { fieldId } from "../fieldId";
import classes from "../form.module.css";

export interface FieldProps<V extends FieldValues> {
  control: Control<V, unknown, V>;
  name: FieldPath<V>;
  label: string;
  /** An example or a hint, under the label; never inside the field. */
  description?: ReactNode;
  required?: boolean;
}

/** What every field of the kit has in common: id, label with "optional", message, value and its change. */
export function useField<V extends FieldValues>(props: FieldProps<V>) {
  const { control, name, label, description, required = false } = props;
  const { t } = useTranslation();
  const { field, fieldState } = useController({ control, name });
  const value: unknown = field.value;
  const words: ReactNode = required ? (
    label
  ) : (
    <>
      {label} <span className={classes.optional}>({t("form.optional")})</span>
    </>
  );
  return {
    text: typeof value === "string" ? value : "",
    list: Array.isArray(value) ? value.filter((one) => typeof one === "string") : [],
    checked: value === true,
    change: (next: string | string[] | boolean) => field.onChange(next),
    error: fieldState.error?.message,
    label: words,
    common: {
      id: fieldId(name),
      label: words,
      description,
      "aria-required": required,
      error: fieldState.error?.message,
      onBlur: field.onBlur,
      ref: field.ref,
    },
  };
}
