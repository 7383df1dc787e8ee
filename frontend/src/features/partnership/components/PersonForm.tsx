import { zodResolver } from "@hookform/resolvers/zod";
import { useForm } from "react-hook-form";
import { z } from "zod";
import type { Tagged } from "@/api";
import { OrganisationField } from "@/features/stakeholder";
import { useTranslation } from "@/i18n";
import { FormGroup, FormPage, type FormPageProps, rules, SelectField, TextField } from "@/ui/form";
import type { Participant } from "../api/participants";
import type { PersonValues } from "./personValues";
import { useRefusals } from "./refusals";
import { isRole, useRoleWords } from "./useRoleWords";

type PersonFormProps = Omit<
  FormPageProps<PersonValues, Tagged<Participant>>,
  "form" | "labels" | "children"
> & {
  slug: string;
  values: PersonValues;
  /** Has signed in: the address stays as it is. */
  joined?: boolean;
};

export function PersonForm({ slug, values, joined = false, save, ...page }: PersonFormProps) {
  const { t } = useTranslation("partnership");
  const { t: common } = useTranslation();
  const words = useRoleWords();
  const { atFields } = useRefusals();
  const rule = rules(common);
  const schema = z.object({
    name: rule.text(200),
    email: rule.text(254).regex(/^[^\s@]+@[^\s@]+$/, t("personForm.emailBad")),
    role: rule.choice(),
    organisationId: z.string(),
  });
  const form = useForm({ defaultValues: values, resolver: zodResolver(schema) });
  const { control } = form;
  const labels = {
    name: t("personForm.name"),
    email: t("personForm.email"),
    role: t("personForm.role"),
    organisationId: t("personForm.organisation"),
  };

  function inWords(name: keyof PersonValues, value: unknown): string | undefined {
    if (name !== "role" || typeof value !== "string" || !isRole(value)) return undefined;
    return words.nameOf(value);
  }

  return (
    <FormPage
      {...page}
      form={form}
      labels={labels}
      inWords={inWords}
      save={(typed, options) => atFields(save(typed, options))}
    >
      <FormGroup title={t("personForm.who")}>
        <TextField control={control} name="name" label={labels.name} required />
        {!joined && (
          <TextField
            control={control}
            name="email"
            type="email"
            label={labels.email}
            description={t("personForm.emailHint")}
            required
          />
        )}
      </FormGroup>
      <FormGroup title={t("personForm.what")}>
        <SelectField
          control={control}
          name="role"
          label={labels.role}
          options={words.explained}
          required
        />
        <OrganisationField
          slug={slug}
          control={control}
          name="organisationId"
          label={labels.organisationId}
          description={t("personForm.organisationHint")}
        />
      </FormGroup>
    </FormPage>
  );
}
