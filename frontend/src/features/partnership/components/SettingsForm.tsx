import { zodResolver } from "@hookform/resolvers/zod";
import { useForm } from "react-hook-form";
import { z } from "zod";
import type { Tagged } from "@/api";
import { useFormat, useTranslation } from "@/i18n";
import {
  FormGroup,
  FormPage,
  type FormPageProps,
  LanguagesField,
  rules,
  SelectField,
  TextAreaField,
  TextField,
} from "@/ui/form";
import type { Partnership } from "../api/partnerships";
import { useRefusals } from "./refusals";
import { areMonths, currentSettings, type SettingsValues, themesInWords } from "./settingsValues";
import { isComplete, ThemesField } from "./ThemesField";
import { useOpennessOptions } from "./useOpennessOptions";

type SettingsFormProps = Pick<
  FormPageProps<SettingsValues, Tagged<Partnership>>,
  "intro" | "draftKey" | "etag" | "save" | "onSaved" | "cancel"
> & { values: SettingsValues };

export function SettingsForm({ values, save, ...page }: SettingsFormProps) {
  const { t } = useTranslation("partnership");
  const { t: common } = useTranslation();
  const format = useFormat();
  const openness = useOpennessOptions();
  const { atFields } = useRefusals();
  const rule = rules(common);
  const schema = z.object({
    name: rule.text(200),
    description: rule.optionalText(4000),
    languages: rule.list(),
    visibility: rule.choice(),
    themes: z
      .array(z.object({ key: z.string(), en: z.string(), fr: z.string(), nl: z.string() }))
      .refine((themes) => themes.every(isComplete), t("settings.themeRule")),
    followUpMonths: z.string().refine(areMonths, t("settings.monthsRule")),
  });
  const form = useForm({ defaultValues: values, resolver: zodResolver(schema) });
  const { control } = form;
  const labels = {
    name: t("settings.name"),
    description: t("settings.description"),
    languages: t("settings.languages"),
    visibility: t("settings.openness"),
    themes: t("settings.themes"),
    followUpMonths: t("settings.months"),
  };

  function inWords(name: keyof SettingsValues, value: unknown): string | undefined {
    if (name === "languages") {
      const codes = z.array(z.string()).safeParse(value).data;
      return codes && format.list(codes.map(format.language));
    }
    if (name === "themes") return themesInWords(value);
    return name === "visibility" ? openness.find((one) => one.value === value)?.label : undefined;
  }

  return (
    <FormPage
      {...page}
      title={t("settings.title")}
      form={form}
      labels={labels}
      inWords={inWords}
      fromCurrent={currentSettings}
      save={(typed, options) => atFields(save(typed, options))}
    >
      <FormGroup title={t("settings.about")}>
        <TextField control={control} name="name" label={labels.name} required />
        <TextAreaField
          control={control}
          name="description"
          label={labels.description}
          description={t("settings.descriptionHint")}
          minRows={3}
        />
        <LanguagesField control={control} name="languages" label={labels.languages} />
      </FormGroup>
      <FormGroup title={t("settings.open")} sentence={t("settings.openSentence")}>
        <SelectField
          control={control}
          name="visibility"
          label={labels.visibility}
          options={openness}
          required
        />
      </FormGroup>
      <FormGroup title={labels.themes} sentence={t("settings.themesSentence")}>
        <ThemesField control={control} />
      </FormGroup>
      <FormGroup title={t("settings.followUp")} sentence={t("settings.followUpSentence")}>
        <TextField
          control={control}
          name="followUpMonths"
          label={labels.followUpMonths}
          description={t("settings.monthsHint")}
        />
      </FormGroup>
    </FormPage>
  );
}
