import { zodResolver } from "@hookform/resolvers/zod";
import type { LinkProps } from "@tanstack/react-router";
import { useForm } from "react-hook-form";
import { z } from "zod";
import type { Tagged } from "@/api";
import { useFormat, useTranslation } from "@/i18n";
import {
  FormGroup,
  FormPage,
  ManyField,
  MoreFields,
  rules,
  type SaveOptions,
  SelectField,
  TextAreaField,
  TextField,
  VisibilityField,
} from "@/ui/form";
import { useThemes } from "@/ui/useThemes";
import type { Indicator } from "../api/indicators";
import type { IndicatorFormValues } from "./indicatorValues";
import { useIndicatorWords } from "./useIndicatorWords";

interface IndicatorFormProps {
  slug: string;
  title: string;
  intro: string;
  values: IndicatorFormValues;
  draftKey: string;
  etag?: string;
  save: (values: IndicatorFormValues, options: SaveOptions) => Promise<Tagged<Indicator>>;
  onSaved: (saved: Tagged<Indicator>) => void;
  cancel: LinkProps;
  fromCurrent?: (current: unknown) => IndicatorFormValues | null;
}

const decimalChoices = ["0", "1", "2", "3"].map((value) => ({ value, label: value }));

export function IndicatorForm({ slug, values, ...page }: IndicatorFormProps) {
  const { t } = useTranslation(["indicator", "common"]);
  const { t: common } = useTranslation();
  const format = useFormat();
  const words = useIndicatorWords();
  const themes = useThemes(slug);
  const rule = rules(common);
  const schema = z.object({
    title: rule.text(300),
    unit: rule.text(60),
    direction: rule.choice(),
    definition: rule.optionalText(4000),
    method: rule.optionalText(10_000),
    themes: rule.list(),
    decimals: z.string(),
    visibility: rule.choice(),
  });
  const form = useForm({ defaultValues: values, resolver: zodResolver(schema) });
  const { control } = form;
  const labels = {
    title: t("field.title"),
    unit: t("field.unit"),
    direction: t("field.direction"),
    definition: t("field.definition"),
    method: t("field.method"),
    themes: t("field.themes"),
    decimals: t("field.decimals"),
    visibility: t("common:visibility.label"),
  };

  function inWords(name: keyof IndicatorFormValues, value: unknown): string | undefined {
    if (name === "direction") {
      return words.directionOptions.find((option) => option.value === value)?.label;
    }
    if (name === "themes" && Array.isArray(value)) {
      return format.list(value.map(String).map(themes.nameOf));
    }
    return undefined;
  }

  return (
    <FormPage {...page} form={form} labels={labels} inWords={inWords}>
      <FormGroup title={t("form.what")} sentence={t("form.whatSentence")}>
        <TextField control={control} name="title" label={labels.title} required />
        <TextField
          control={control}
          name="unit"
          label={labels.unit}
          description={t("form.unitHint")}
          required
        />
        <TextAreaField
          control={control}
          name="definition"
          label={labels.definition}
          description={t("form.definitionHint")}
        />
      </FormGroup>
      <FormGroup title={t("form.how")}>
        <SelectField
          control={control}
          name="direction"
          label={labels.direction}
          options={words.directionOptions}
          required
        />
        <ManyField control={control} name="themes" label={labels.themes} options={themes.options} />
        <VisibilityField control={control} name="visibility" />
      </FormGroup>
      <MoreFields>
        <TextAreaField control={control} name="method" label={labels.method} />
        <SelectField
          control={control}
          name="decimals"
          label={labels.decimals}
          description={t("form.decimalsHint")}
          options={decimalChoices}
          empty={t("form.asReported")}
        />
      </MoreFields>
    </FormPage>
  );
}
