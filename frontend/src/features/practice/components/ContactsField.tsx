import { type Control, useFieldArray, useFormState } from "react-hook-form";
import { OrganisationField } from "@/features/stakeholder";
import { useTranslation } from "@/i18n";
import { RowsField, TextField } from "@/ui/form";
import type { PracticeValues } from "./practiceValues";

interface ContactsFieldProps {
  slug: string;
  control: Control<PracticeValues, unknown, PracticeValues>;
  label: string;
}

/** Whom to ask: a role and an organisation, never a person or an address. */
export function ContactsField({ slug, control, label }: ContactsFieldProps) {
  const { t } = useTranslation("practice");
  const { fields, append, move, remove } = useFieldArray({ control, name: "contacts" });
  const { errors } = useFormState({ control, name: "contacts" });
  return (
    <RowsField
      name="contacts"
      label={label}
      keys={fields.map(({ id }) => id)}
      add={t("form.addContact")}
      nameOf={(index) => t("form.contact", { number: index + 1 })}
      error={errors.contacts?.message}
      onAdd={() => append({ role: "", organisationId: "" })}
      onMove={move}
      onRemove={remove}
    >
      {(index) => (
        <>
          <TextField
            control={control}
            name={`contacts.${index}.role`}
            label={t("form.role")}
            description={t("form.roleHint")}
            required
          />
          <OrganisationField
            slug={slug}
            control={control}
            name={`contacts.${index}.organisationId`}
            label={t("form.roleAt")}
          />
        </>
      )}
    </RowsField>
  );
}
