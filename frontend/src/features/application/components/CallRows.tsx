import { type Control, useFieldArray, useFormState } from "react-hook-form";
import { useTranslation } from "@/i18n";
import { CheckboxField, TextAreaField, TextField } from "@/ui/form";
import { type CallValues, newKey } from "./callValues";
import { RowsField } from "./RowsField";

interface CallRowsProps {
  control: Control<CallValues, unknown, CallValues>;
  label: string;
  open: boolean;
}

/** By what applications are judged: name, weight, what reviewers ask themselves. */
export function CriteriaField({ control, label, open }: CallRowsProps) {
  const { t } = useTranslation("application");
  const { fields, append, remove } = useFieldArray({ control, name: "criteria" });
  const { errors } = useFormState({ control, name: "criteria" });
  return (
    <RowsField
      id="field-criteria"
      label={label}
      keys={fields.map(({ id }) => id)}
      add={t("callForm.addCriterion")}
      removeLabel={(index) => t("callForm.removeCriterion", { number: index + 1 })}
      error={errors.criteria?.message}
      open={open}
      onAdd={() => append({ key: newKey(), name: "", weight: "1", question: "" })}
      onRemove={remove}
    >
      {(index) => (
        <>
          <TextField
            control={control}
            name={`criteria.${index}.name`}
            label={t("callForm.criterion")}
            required
          />
          <TextField
            control={control}
            name={`criteria.${index}.weight`}
            label={t("callForm.weight")}
            inputMode="numeric"
            required
          />
          <TextAreaField
            control={control}
            name={`criteria.${index}.question`}
            label={t("callForm.criterionQuestion")}
            minRows={2}
          />
        </>
      )}
    </RowsField>
  );
}

/** What applicants are asked. */
export function QuestionsField({ control, label, open }: CallRowsProps) {
  const { t } = useTranslation("application");
  const { fields, append, remove } = useFieldArray({ control, name: "questions" });
  const { errors } = useFormState({ control, name: "questions" });
  return (
    <RowsField
      id="field-questions"
      label={label}
      keys={fields.map(({ id }) => id)}
      add={t("callForm.addQuestion")}
      removeLabel={(index) => t("callForm.removeQuestion", { number: index + 1 })}
      error={errors.questions?.message}
      open={open}
      onAdd={() => append({ key: newKey(), question: "", required: true })}
      onRemove={remove}
    >
      {(index) => (
        <>
          <TextAreaField
            control={control}
            name={`questions.${index}.question`}
            label={t("callForm.question")}
            minRows={2}
            required
          />
          <CheckboxField
            control={control}
            name={`questions.${index}.required`}
            label={t("callForm.mustAnswer")}
          />
        </>
      )}
    </RowsField>
  );
}
