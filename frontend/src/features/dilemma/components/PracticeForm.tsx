import { zodResolver } from "@hookform/resolvers/zod";
import type { LinkProps } from "@tanstack/react-router";
import { useForm } from "react-hook-form";
import { z } from "zod";
import { mayCurate, type Tagged, useRole } from "@/api";
import { OrganisationField } from "@/features/stakeholder";
import { useTranslation } from "@/i18n";
import {
  FormGroup,
  FormPage,
  ManyField,
  MoreFields,
  PickField,
  rules,
  type SaveOptions,
  TextAreaField,
  TextField,
  useCountryOptions,
  VisibilityField,
} from "@/ui/form";
import { useThemes } from "@/ui/useThemes";
import type { Practice } from "../api/practices";
import { FiguresField } from "./FiguresField";
import { isNumber, isPeriod, type PracticeValues } from "./practiceValues";
import { usePracticeInWords, usePracticeLabels } from "./usePracticeLabels";

interface PracticeFormProps {
  slug: string;
  title: string;
  intro: string;
  values: PracticeValues;
  draftKey: string;
  may?: boolean;
  etag?: string;
  save: (values: PracticeValues, options: SaveOptions) => Promise<Tagged<Practice>>;
  onSaved: (saved: Tagged<Practice>) => void;
  cancel: LinkProps;
  fromCurrent?: (current: unknown) => PracticeValues | null;
}

export function PracticeForm({ slug, values, ...page }: PracticeFormProps) {
  const { t } = useTranslation("dilemma");
  const { t: common } = useTranslation();
  const themes = useThemes(slug);
  const countries = useCountryOptions();
  const curates = mayCurate(useRole(slug));
  const labels = usePracticeLabels();
  const inWords = usePracticeInWords(slug);
  const rule = rules(common);
  const schema = z.object({
    title: rule.text(300),
    organisationId: z.string(),
    country: z.string(),
    themes: rule.list(),
    summary: rule.optionalText(10_000),
    how: rule.optionalText(50_000),
    figures: z.array(
      z.object({
        what: rule.text(300),
        value: z.string().refine((text) => text === "" || isNumber(text), t("practice.valueHint")),
        unit: rule.optionalText(60),
        period: z
          .string()
          .refine((text) => text === "" || isPeriod(text), t("practice.periodHint")),
      }),
    ),
    whatFailed: rule.optionalText(10_000),
    source: rule.optionalText(1000),
    visibility: rule.choice(),
  });
  const form = useForm({ defaultValues: values, resolver: zodResolver(schema) });
  const { control } = form;
  return (
    <FormPage {...page} form={form} labels={labels} inWords={inWords}>
      <FormGroup title={t("practice.what")}>
        <TextField control={control} name="title" label={labels.title} required />
        <TextAreaField control={control} name="summary" label={labels.summary} minRows={3} />
        <TextAreaField
          control={control}
          name="how"
          label={labels.how}
          description={t("practice.howHint")}
          minRows={5}
        />
        <TextAreaField
          control={control}
          name="whatFailed"
          label={labels.whatFailed}
          description={t("practice.failedHint")}
          minRows={3}
        />
      </FormGroup>
      <FormGroup title={t("detail.who")}>
        {curates && (
          <OrganisationField
            slug={slug}
            control={control}
            name="organisationId"
            label={labels.organisationId}
          />
        )}
        <PickField control={control} name="country" label={labels.country} options={countries} />
        <ManyField control={control} name="themes" label={labels.themes} options={themes.options} />
        <VisibilityField control={control} name="visibility" />
      </FormGroup>
      <MoreFields title={t("practice.details")}>
        <FiguresField control={control} label={labels.figures} />
        <TextField control={control} name="source" label={labels.source} />
      </MoreFields>
    </FormPage>
  );
}
