import { zodResolver } from "@hookform/resolvers/zod";
import type { ReactNode } from "react";
import { useForm } from "react-hook-form";
import { z } from "zod";
import type { Tagged } from "@/api";
import { useTranslation } from "@/i18n";
import {
  FormGroup,
  FormPage,
  type FormPageProps,
  LanguagesField,
  rules,
  TextField,
} from "@/ui/form";
import type { Contact } from "../api/parts";
import type { ContactValues } from "./partValues";
import { PrivacyFields } from "./PrivacyFields";
import { audiences, bases } from "./privacyWords";

type ContactFormProps = Omit<
  FormPageProps<ContactValues, Tagged<Contact>>,
  "form" | "labels" | "intro" | "children"
> & { values: ContactValues; foot?: ReactNode };

export function ContactForm({ values, foot, ...page }: ContactFormProps) {
  const { t } = useTranslation(["stakeholder", "privacy"]);
  const { t: common } = useTranslation();
  const rule = rules(common);
  const schema = z.object({
    name: rule.text(200),
    role: rule.optionalText(200),
    email: rule.optionalText(320),
    phone: rule.optionalText(60),
    languages: rule.list(),
    consent: z.boolean(),
    basis: z.string(),
    purpose: rule.optionalText(500),
    source: rule.optionalText(500),
    wording: rule.optionalText(4000),
    agreedOn: rule.partialDate(),
    expiresOn: rule.partialDate(),
    withdrawnOn: rule.partialDate(),
    detailsFor: z.string(),
    confirmedOn: z.string(),
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
    basis: t("privacy:contact.basis"),
    purpose: t("privacy:contact.purpose"),
    source: t("privacy:contact.source"),
    wording: t("privacy:contact.wording"),
    agreedOn: t("privacy:contact.agreedOn"),
    expiresOn: t("privacy:contact.expiresOn"),
    withdrawnOn: t("privacy:contact.withdrawnOn"),
    detailsFor: t("privacy:contact.detailsFor"),
    confirmedOn: t("privacy:contact.confirmedOn"),
  };

  function inWords(name: keyof ContactValues, value: unknown): string | undefined {
    const basis = name === "basis" && bases.find((one) => one === value);
    if (basis) return t(`privacy:basis.${basis}`);
    const audience = name === "detailsFor" && audiences.find((one) => one === value);
    return audience ? t(`privacy:audience.${audience}`) : undefined;
  }

  return (
    <FormPage {...page} intro={t("contact.intro")} form={form} labels={labels} inWords={inWords}>
      <FormGroup title={t("contact.who")}>
        <TextField control={control} name="name" label={labels.name} required />
        <TextField
          control={control}
          name="role"
          label={labels.role}
          description={t("contact.roleHint")}
        />
        <LanguagesField control={control} name="languages" label={labels.languages} />
      </FormGroup>
      <FormGroup title={t("contact.reach")}>
        <TextField control={control} name="email" type="email" label={labels.email} />
        <TextField control={control} name="phone" type="tel" label={labels.phone} />
      </FormGroup>
      <PrivacyFields control={control} labels={labels} />
      {foot}
    </FormPage>
  );
}
