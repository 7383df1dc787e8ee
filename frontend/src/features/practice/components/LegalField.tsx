import { type Control, useFieldArray, useFormState } from "react-hook-form";
import { useTranslation } from "@/i18n";
import { PickField, RowsField, TextAreaField, useCountryOptions } from "@/ui/form";
import type { PracticeValues } from "./practiceValues";

interface LegalFieldProps {
  control: Control<PracticeValues, unknown, PracticeValues>;
  label: string;
}

export function LegalField({ control, label }: LegalFieldProps) {
  const { t } = useTranslation("practice");
  const countries = useCountryOptions();
  const { fields, append, move, remove } = useFieldArray({ control, name: "legal" });
  const { errors } = useFormState({ control, name: "legal" });
  return (
    <RowsField
      name="legal"
      label={label}
      keys={fields.map(({ id }) => id)}
      add={t("form.addLaw")}
      nameOf={(index) => t("form.law", { number: index + 1 })}
      error={errors.legal?.message}
      onAdd={() => append({ country: "", text: "" })}
      onMove={move}
      onRemove={remove}
    >
      {(index) => (
        <>
          <PickField
            control={control}
            name={`legal.${index}.country`}
            label={t("field.country")}
            options={countries}
            required
          />
          <TextAreaField
            control={control}
            name={`legal.${index}.text`}
            label={t("form.lawText")}
            description={t("form.lawHint")}
            minRows={2}
            required
          />
        </>
      )}
    </RowsField>
  );
}
