import { zodResolver } from "@hookform/resolvers/zod";
import type { ReactNode } from "react";
import { useForm } from "react-hook-form";
import { z } from "zod";
import type { Tagged } from "@/api";
import { OrganisationField } from "@/features/stakeholder";
import { useTranslation } from "@/i18n";
import {
  FormGroup,
  FormPage,
  type FormPageProps,
  PartialDateField,
  PickField,
  rules,
  SelectField,
  TextAreaField,
} from "@/ui/form";
import { useThemes } from "@/ui/useThemes";
import type { Assessment } from "../api/assessments";
import type { AssessmentValues } from "./assessmentValues";
import { useAssessmentWords } from "./useAssessmentWords";

type AssessmentFormProps = Omit<
  FormPageProps<AssessmentValues, Tagged<Assessment>>,
  "form" | "labels" | "intro" | "children"
> & { slug: string; values: AssessmentValues; foot?: ReactNode };

export function AssessmentForm({ slug, values, foot, ...page }: AssessmentFormProps) {
  const { t } = useTranslation("assessment");
  const { t: common } = useTranslation();
  const words = useAssessmentWords();
  const themes = useThemes(slug);
  const rule = rules(common);
  const schema = z
    .object({
      organisationId: rule.choice(),
      on: z.string().refine((text) => text.length === 10, t("form.wholeDay")),
      influence: rule.choice(),
      interest: rule.choice(),
      theme: z.string(),
      position: z.string(),
      note: rule.optionalText(4000),
    })
    .refine((input) => (input.theme === "") === (input.position === ""), {
      path: ["position"],
      message: t("form.both"),
    });
  const form = useForm({ defaultValues: values, resolver: zodResolver(schema) });
  const { control } = form;
  const labels = {
    organisationId: t("field.organisation"),
    on: t("field.on"),
    influence: t("field.influence"),
    interest: t("field.interest"),
    theme: t("field.theme"),
    position: t("field.position"),
    note: t("field.note"),
  };
  return (
    <FormPage {...page} intro={t("form.intro")} form={form} labels={labels}>
      <FormGroup title={t("form.who")}>
        <OrganisationField
          slug={slug}
          control={control}
          name="organisationId"
          label={labels.organisationId}
          required
        />
        <PartialDateField control={control} name="on" label={labels.on} required />
      </FormGroup>
      <FormGroup title={t("form.marks")} sentence={t("form.marksSentence")}>
        <SelectField
          control={control}
          name="influence"
          label={labels.influence}
          options={words.influenceOptions}
          required
        />
        <SelectField
          control={control}
          name="interest"
          label={labels.interest}
          options={words.interestOptions}
          required
        />
      </FormGroup>
      <FormGroup title={t("form.stand")} sentence={t("form.standSentence")}>
        <PickField control={control} name="theme" label={labels.theme} options={themes.options} />
        <SelectField
          control={control}
          name="position"
          label={labels.position}
          options={words.positionOptions}
          empty={t("position.none")}
        />
        <TextAreaField control={control} name="note" label={labels.note} />
      </FormGroup>
      {foot}
    </FormPage>
  );
}
