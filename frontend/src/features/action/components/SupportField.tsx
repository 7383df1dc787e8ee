import { type Control, useFieldArray, useFormState } from "react-hook-form";
import { OrganisationField } from "@/features/stakeholder";
import { useTranslation } from "@/i18n";
import { RowsField, TextAreaField, TextField } from "@/ui/form";
import type { PlanValues, SupportValue } from "./planValues";

interface SupportFieldProps {
  slug: string;
  control: Control<PlanValues, unknown, PlanValues>;
  label: string;
}

const blank: SupportValue = {
  organisationId: "",
  actionsSupported: "",
  forms: "",
  themes: "",
  challenges: "",
};

/** Who helps those that carry out the plan, and how. */
export function SupportField({ slug, control, label }: SupportFieldProps) {
  const { t } = useTranslation("action");
  const { fields, append, move, remove } = useFieldArray({ control, name: "support" });
  const { errors } = useFormState({ control, name: "support" });
  return (
    <RowsField
      name="support"
      label={label}
      keys={fields.map(({ id }) => id)}
      add={t("plan.addHelper")}
      nameOf={(index) => t("plan.helper", { number: index + 1 })}
      error={errors.support?.message}
      onAdd={() => append(blank)}
      onMove={move}
      onRemove={remove}
    >
      {(index) => (
        <>
          <OrganisationField
            slug={slug}
            control={control}
            name={`support.${index}.organisationId`}
            label={t("plan.helperWho")}
            description={t("plan.helperWhoHint")}
          />
          <TextAreaField
            control={control}
            name={`support.${index}.forms`}
            label={t("plan.helperForms")}
            description={t("plan.helperFormsHint")}
            minRows={2}
          />
          <TextField
            control={control}
            name={`support.${index}.actionsSupported`}
            label={t("plan.helperActions")}
            inputMode="numeric"
          />
          <TextAreaField
            control={control}
            name={`support.${index}.themes`}
            label={t("plan.helperThemes")}
            description={t("form.linesHint")}
            minRows={2}
          />
          <TextAreaField
            control={control}
            name={`support.${index}.challenges`}
            label={t("plan.helperChallenges")}
            description={t("form.linesHint")}
            minRows={2}
          />
        </>
      )}
    </RowsField>
  );
}
