import { NativeSelect } from "@mantine/core";
import type { FieldValues } from "react-hook-form";
import { useTranslation } from "@/i18n";
import { isVisibility, visibilities, type Visibility } from "../../badges";
import { type FieldProps, useField } from "./useField";

interface VisibilityFieldProps<V extends FieldValues> extends Omit<FieldProps<V>, "label"> {
  label?: string;
  /** Which of the four make sense here; all when left out. */
  offered?: readonly Visibility[];
}

/** Says under the choice who will see it. */
export function VisibilityField<V extends FieldValues>(props: VisibilityFieldProps<V>) {
  const { t } = useTranslation();
  const label = props.label ?? t("visibility.label");
  const { common, text, change } = useField({ ...props, label, required: true });
  const who = isVisibility(text) ? t(`visibility.who.${text}`) : undefined;
  return (
    <NativeSelect
      {...common}
      description={<span aria-live="polite">{who}</span>}
      inputWrapperOrder={["label", "input", "description", "error"]}
      data={(props.offered ?? visibilities).map((value) => ({
        value,
        label: t(`visibility.${value}`),
      }))}
      value={text}
      onChange={({ currentTarget }) => change(currentTarget.value)}
    />
  );
}
