import { zodResolver } from "@hookform/resolvers/zod";
import { useForm } from "react-hook-form";
import { z } from "zod";
import { languages, useTranslation } from "@/i18n";
import { languageNames } from "@/i18n/format";
import {
  FormGroup,
  FormPage,
  type FormPageProps,
  PickField,
  rules,
  SelectField,
  TextAreaField,
  TextField,
  useCountryOptions,
} from "@/ui/form";
import type { Question } from "../api/applications";
import type { ApplyingValues } from "./applyingValues";

type ApplyingFormProps<R> = Omit<
  FormPageProps<ApplyingValues, R>,
  "form" | "labels" | "children"
> & { values: ApplyingValues; questions: Question[] };

/** What an applicant tells: who they are, whom to write to, and the answers. */
export function ApplyingForm<R>({ values, questions, ...page }: ApplyingFormProps<R>) {
  const { t } = useTranslation("application");
  const { t: common } = useTranslation();
  const countries = useCountryOptions();
  const rule = rules(common);
  const schema = z.object({
    organisationName: rule.text(300),
    country: z.string(),
    city: rule.optionalText(120),
    website: rule.url(),
    contactName: rule.text(200),
    contactAddress: rule
      .text(320)
      .refine((text) => /^[^\s@]+@[^\s@]+$/.test(text), t("applying.addressRule")),
    language: rule.choice(),
    answers: z
      .array(z.object({ text: rule.optionalText(5000) }))
      .superRefine((answers, context) => {
        questions.forEach(({ required }, index) => {
          if (required && !answers[index]?.text.trim()) {
            context.addIssue({
              code: "custom",
              path: [index, "text"],
              message: common("form.required"),
            });
          }
        });
      }),
  });
  const form = useForm({ defaultValues: values, resolver: zodResolver(schema) });
  const { control } = form;
  const labels = {
    organisationName: t("applying.organisation"),
    country: t("applying.country"),
    city: t("applying.city"),
    website: t("applying.website"),
    contactName: t("applying.contactName"),
    contactAddress: t("applying.contactAddress"),
    language: t("applying.language"),
    answers: t("applying.answers"),
  };
  return (
    <FormPage {...page} form={form} labels={labels}>
      <FormGroup title={t("applying.who")}>
        <TextField
          control={control}
          name="organisationName"
          label={labels.organisationName}
          autoComplete="organization"
          required
        />
        <PickField control={control} name="country" label={labels.country} options={countries} />
        <TextField control={control} name="city" label={labels.city} />
        <TextField control={control} name="website" type="url" label={labels.website} />
      </FormGroup>
      {questions.length > 0 && (
        <FormGroup title={labels.answers}>
          {questions.map(({ key, question, required }, index) => (
            <TextAreaField
              key={key}
              control={control}
              name={`answers.${index}.text`}
              label={question}
              required={required ?? false}
            />
          ))}
        </FormGroup>
      )}
      <FormGroup title={t("applying.reach")} sentence={t("applying.reachSentence")}>
        <TextField
          control={control}
          name="contactName"
          label={labels.contactName}
          autoComplete="name"
          required
        />
        <TextField
          control={control}
          name="contactAddress"
          type="email"
          label={labels.contactAddress}
          autoComplete="email"
          required
        />
        <SelectField
          control={control}
          name="language"
          label={labels.language}
          options={languages.map((value) => ({ value, label: languageNames[value] ?? value }))}
          required
        />
      </FormGroup>
    </FormPage>
  );
}
