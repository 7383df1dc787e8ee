import { Checkbox, NativeSelect, Textarea, TextInput } from "@mantine/core";
import type { FieldValues } from "react-hook-form";
import { useTranslation } from "@/i18n";
import { type FieldProps, useField } from "./useField";

interface TextProps<V extends FieldValues> extends FieldProps<V> {
  type?: "text" | "url" | "email" | "tel" | "date";
  inputMode?: "decimal" | "numeric";
  autoComplete?: string;
}

export function TextField<V extends FieldValues>(props: TextProps<V>) {
  const { common, text, change } = useField(props);
  return (
    <TextInput
      {...common}
      type={props.type ?? "text"}
      inputMode={props.inputMode}
      autoComplete={props.autoComplete ?? "off"}
      value={text}
      onChange={({ currentTarget }) => change(currentTarget.value)}
    />
  );
}

export function TextAreaField<V extends FieldValues>(props: FieldProps<V> & { minRows?: number }) {
  const { common, text, change } = useField(props);
  return (
    <Textarea
      {...common}
      autosize
      minRows={props.minRows ?? 4}
      value={text}
      onChange={({ currentTarget }) => change(currentTarget.value)}
    />
  );
}

export interface Option {
  value: string;
  label: string;
}

/** A choice of a few; the empty choice stands for "not known". */
export function SelectField<V extends FieldValues>(
  props: FieldProps<V> & { options: Option[]; empty?: string },
) {
  const { t } = useTranslation();
  const { common, text, change } = useField(props);
  const none = { value: "", label: props.empty ?? t("form.choose") };
  return (
    <NativeSelect
      {...common}
      data={props.required && text !== "" ? props.options : [none, ...props.options]}
      value={text}
      onChange={({ currentTarget }) => change(currentTarget.value)}
    />
  );
}

export function CheckboxField<V extends FieldValues>(props: FieldProps<V>) {
  const { common, checked, change } = useField({ ...props, required: true });
  return (
    <Checkbox
      {...common}
      aria-required={undefined}
      checked={checked}
      onChange={({ currentTarget }) => change(currentTarget.checked)}
    />
  );
}
