import { zodResolver } from "@hookform/resolvers/zod";
import type { LinkProps } from "@tanstack/react-router";
import { useForm } from "react-hook-form";
import { z } from "zod";
import type { Tagged } from "@/api";
import { OrganisationField } from "@/features/stakeholder";
import { useTranslation } from "@/i18n";
import {
  FormGroup,
  FormPage,
  LanguagesField,
  ManyField,
  PartialDateField,
  rules,
  type SaveOptions,
  TextAreaField,
  TextField,
  VisibilityField,
} from "@/ui/form";
import { useThemes } from "@/ui/useThemes";
import type { Call } from "../api/calls";
import { type CallValues, offered } from "./callValues";
import { useExpertiseWords } from "./useExpertiseWords";

interface CallFormProps {
  slug: string;
  title: string;
  intro: string;
  values: CallValues;
  draftKey: string;
  etag?: string;
  save: (values: CallValues, options: SaveOptions) => Promise<Tagged<Call>>;
  onSaved: (saved: Tagged<Call>) => void;
  cancel: LinkProps;
  fromCurrent?: (current: unknown) => CallValues | null;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export function CallForm({ slug, values, ...page }: CallFormProps) {
  const { t } = useTranslation(["expertise", "common"]);
  const { t: common } = useTranslation();
  const words = useExpertiseWords();
  const themes = useThemes(slug);
  const rule = rules(common);
  const schema = z.object({
    title: rule.text(300),
    topic: rule.optionalText(10_000),
    help: rule.list(),
    themes: rule.list(),
    languages: rule.list(),
    date: rule.partialDate(),
    answerBy: rule
      .partialDate()
      .refine((day) => day === "" || DAY.test(day), t("callForm.wholeDay")),
    organisationId: z.string(),
    visibility: rule.choice(),
  });
  const form = useForm({ defaultValues: values, resolver: zodResolver(schema) });
  const { control } = form;
  const labels: Record<keyof CallValues, string> = {
    title: t("field.title"),
    topic: t("field.topic"),
    help: t("field.help"),
    themes: t("field.themes"),
    languages: t("field.languages"),
    date: t("field.date"),
    answerBy: t("field.answerBy"),
    organisationId: t("field.organisation"),
    visibility: t("common:visibility.label"),
  };
  const field = <N extends keyof CallValues>(name: N) => ({ control, name, label: labels[name] });
  return (
    <FormPage {...page} form={form} labels={labels}>
      <FormGroup title={t("callForm.what")}>
        <TextField {...field("title")} description={t("callForm.titleHint")} required />
        <TextAreaField {...field("topic")} description={t("callForm.topicHint")} />
        <OrganisationField slug={slug} {...field("organisationId")} />
      </FormGroup>
      <FormGroup title={t("callForm.who")} sentence={t("callForm.whoSentence")}>
        <ManyField {...field("help")} options={words.helpOptions} />
        <ManyField {...field("themes")} options={themes.options} />
        <LanguagesField {...field("languages")} />
      </FormGroup>
      <FormGroup title={t("callForm.when")}>
        <PartialDateField {...field("date")} />
        <PartialDateField {...field("answerBy")} description={t("callForm.answerByHint")} />
        <VisibilityField control={control} name="visibility" offered={offered} />
      </FormGroup>
    </FormPage>
  );
}
