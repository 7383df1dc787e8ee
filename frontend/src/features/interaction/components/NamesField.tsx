import { TagsInput } from "@mantine/core";
import type { FieldValues } from "react-hook-form";
import { type FieldProps, useField } from "@/ui/form";

/** Several names that nobody has registered; each ends with Enter, or when one leaves the field. */
export function NamesField<V extends FieldValues>(props: FieldProps<V>) {
  const { common, list, change } = useField(props);
  return <TagsInput {...common} value={list} onChange={change} acceptValueOnBlur splitChars={[]} />;
}
