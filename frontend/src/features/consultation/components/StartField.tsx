import { TextInput } from "@mantine/core";
import type { FieldValues } from "react-hook-form";
import { type FieldProps, useField } from "@/ui/form";

/** Day and time together, on the clock of the reader. */
export function StartField<V extends FieldValues>(props: FieldProps<V>) {
  const { common, text, change } = useField(props);
  return (
    <TextInput
      {...common}
      type="datetime-local"
      maw="16rem"
      value={text}
      onChange={({ currentTarget }) => change(currentTarget.value)}
    />
  );
}
