import { type Control, useFieldArray, useFormState } from "react-hook-form";
import { OrganisationField } from "@/features/stakeholder";
import { useTranslation } from "@/i18n";
import { RowsField, TextAreaField } from "@/ui/form";
import type { PlanValues } from "./planValues";

interface ResultsFieldProps {
  slug: string;
  control: Control<PlanValues, unknown, PlanValues>;
  label: string;
}

/** What came of the plan, as told by those who took part. */
export function ResultsField({ slug, control, label }: ResultsFieldProps) {
  const { t } = useTranslation("action");
  const { fields, append, move, remove } = useFieldArray({ control, name: "results" });
  const { errors } = useFormState({ control, name: "results" });
  return (
    <RowsField
      name="results"
      label={label}
      keys={fields.map(({ id }) => id)}
      add={t("plan.addResult")}
      nameOf={(index) => t("plan.result", { number: index + 1 })}
      error={errors.results?.message}
      onAdd={() => append({ organisationId: "", text: "" })}
      onMove={move}
      onRemove={remove}
    >
      {(index) => (
        <>
          <TextAreaField
            control={control}
            name={`results.${index}.text`}
            label={t("plan.resultText")}
            minRows={2}
            required
          />
          <OrganisationField
            slug={slug}
            control={control}
            name={`results.${index}.organisationId`}
            label={t("plan.resultBy")}
          />
        </>
      )}
    </RowsField>
  );
}
