import { type Control, useFieldArray, useFormState } from "react-hook-form";
import { useTranslation } from "@/i18n";
import { RowsField, TextAreaField, TextField } from "@/ui/form";
import { newKey, type RegistrationValues } from "./registrationValues";

interface CriteriaFieldProps {
  control: Control<RegistrationValues, unknown, RegistrationValues>;
  label: string;
}

/** By what applications are judged: name, weight, what reviewers ask themselves. */
export function CriteriaField({ control, label }: CriteriaFieldProps) {
  const { t } = useTranslation("academy");
  const { fields, append, move, remove } = useFieldArray({ control, name: "criteria" });
  const { errors } = useFormState({ control, name: "criteria" });
  return (
    <RowsField
      name="criteria"
      label={label}
      keys={fields.map(({ id }) => id)}
      add={t("registration.addCriterion")}
      nameOf={(index) => t("registration.criterion", { number: index + 1 })}
      error={errors.criteria?.message}
      onAdd={() => append({ key: newKey(), name: "", weight: "1", question: "" })}
      onMove={move}
      onRemove={remove}
    >
      {(index) => (
        <>
          <TextField
            control={control}
            name={`criteria.${index}.name`}
            label={t("registration.criterionName")}
            required
          />
          <TextField
            control={control}
            name={`criteria.${index}.weight`}
            label={t("registration.weight")}
            inputMode="numeric"
            required
          />
          <TextAreaField
            control={control}
            name={`criteria.${index}.question`}
            label={t("registration.criterionQuestion")}
            minRows={2}
          />
        </>
      )}
    </RowsField>
  );
}
