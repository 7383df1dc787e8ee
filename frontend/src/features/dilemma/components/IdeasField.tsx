import { type Control, useFieldArray, useFormState } from "react-hook-form";
import { OrganisationField } from "@/features/stakeholder";
import { useTranslation } from "@/i18n";
import { RowsField, TextAreaField } from "@/ui/form";
import type { DilemmaValues } from "./dilemmaValues";

interface IdeasFieldProps {
  slug: string;
  control: Control<DilemmaValues, unknown, DilemmaValues>;
  label: string;
}

export function IdeasField({ slug, control, label }: IdeasFieldProps) {
  const { t } = useTranslation("dilemma");
  const { fields, append, move, remove } = useFieldArray({ control, name: "ideas" });
  const { errors } = useFormState({ control, name: "ideas" });
  const nameOf = (index: number) => t("form.idea", { number: index + 1 });
  return (
    <RowsField
      name="ideas"
      label={label}
      keys={fields.map(({ id }) => id)}
      add={t("form.addIdea")}
      nameOf={nameOf}
      error={errors.ideas?.message}
      onAdd={() => append({ text: "", organisationId: "" })}
      onMove={move}
      onRemove={remove}
    >
      {(index) => (
        <>
          <TextAreaField
            control={control}
            name={`ideas.${index}.text`}
            label={nameOf(index)}
            minRows={2}
            required
          />
          <OrganisationField
            slug={slug}
            control={control}
            name={`ideas.${index}.organisationId`}
            label={t("form.ideaFrom")}
          />
        </>
      )}
    </RowsField>
  );
}
