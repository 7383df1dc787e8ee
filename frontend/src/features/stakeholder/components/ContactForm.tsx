import { zodResolver } from "@hookform/resolvers/zod";
import type { ReactNode } from "react";
import { useForm } from "react-hook-form";
import { z } from "zod";
import type { Tagged } from "@/api";
import { useTranslation } from "@/i18n";
import {
  CheckboxField,
  FormGroup,
  FormPage,
  type FormPageProps,
  LanguagesField,
  rules,
  TextField,
} from "@/ui/form";
import type { Contact } from "../api/parts";
import type { ContactValues } from "./partValues";

type ContactFormProps = Omit<
  FormPageProps<ContactValues, Tagged<Contact>>,
  "form" | "labels" | "intro" | "children"
> & { values: ContactValues; foot?: ReactNode };

export function ContactForm({ values, foot, ...page }: ContactFormProps) {
  const { t } = useTranslation(["stakeholder", "common"]);
  const { t: common } = useTranslation();
  const rule = rules(common);
  const schema = z.object({
    name: rule.text(200),
    role: rule.optionalText(200),
    email: rule.optionalText(320),
    phone: rule.optionalText(60),
    languages: rule.list(),
    consent: z.boolean(),
  });
  const form = useForm({ defaultValues: values, resolver: zodResolver(schema) });
  const { control } = form;
  const labels = {
    name: t("field.name"),
    role: t("field.role"),
    email: t("field.email"),
    phone: t("field.phone"),
    languages: t("field.languages"),
    consent: t("field.consent"),
  };
  return (
    <FormPage {...page} intro={t("contact.intro")} form={form} labels={labels}>
      <FormGroup title={t("contact.who")}>
        <TextField control={control} name="name" label={labels.name} required />
        <TextField
          control={control}
          name="role"
          label={labels.role}
          description={t("contact.roleHint")}
        />
        <LanguagesField control={control} name="languages" label={labels.languages} />
        <CheckboxField
          control={control}
          name="consent"
          label={labels.consent}
          description={t("contact.consentHint")}
        />
      </FormGroup>
      <FormGroup title={t("contact.reach")}>
        <TextField control={control} name="email" type="email" label={labels.email} />
        <TextField control={control} name="phone" type="tel" label={labels.phone} />
      </FormGroup>
      {foot}
    </FormPage>
  );
}
