import { zodResolver } from "@hookform/resolvers/zod";
import type { LinkProps } from "@tanstack/react-router";
import { useForm } from "react-hook-form";
import { z } from "zod";
import type { Tagged } from "@/api";
import { useFormat, useTranslation } from "@/i18n";
import {
  CountriesField,
  FormGroup,
  FormPage,
  LanguagesField,
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
import type { Organisation } from "../api/organisations";
import { KnownAlready } from "./KnownAlready";
import type { OrganisationValues } from "./organisationValues";
import { useOrganisationWords } from "./useOrganisationWords";

interface OrganisationFormProps {
  slug: string;
  title: string;
  intro: string;
  values: OrganisationValues;
  draftKey: string;
  may?: boolean;
  /** It is a new one: say if we know it already. */
  isNew?: boolean;
  etag?: string;
  save: (values: OrganisationValues, options: SaveOptions) => Promise<Tagged<Organisation>>;
  onSaved: (saved: Tagged<Organisation>) => void;
  cancel: LinkProps;
  fromCurrent?: (current: unknown) => OrganisationValues | null;
}

export function OrganisationForm({ slug, values, isNew = false, ...page }: OrganisationFormProps) {
  const { t } = useTranslation(["stakeholder", "common"]);
  const { t: common } = useTranslation();
  const format = useFormat();
  const words = useOrganisationWords();
  const themes = useThemes(slug);
  const labels = useLabels();
  const rule = rules(common);
  const schema = z.object({
    name: rule.text(200),
    shortName: rule.optionalText(60),
    kind: z.string(),
    size: z.string(),
    levels: rule.list(),
    countries: rule.list(),
    city: rule.optionalText(120),
    languages: rule.list(),
    website: rule.url(),
    themes: rule.list(),
    notes: rule.optionalText(),
    visibility: rule.choice(),
  });
  const form = useForm({ defaultValues: values, resolver: zodResolver(schema) });
  const { control } = form;

  function inWords(name: keyof OrganisationValues, value: unknown): string | undefined {
    if (typeof value === "string") {
      if (name === "kind") return words.kindOptions.find((kind) => kind.value === value)?.label;
      if (name === "size") return words.sizeOptions.find((size) => size.value === value)?.label;
      return undefined;
    }
    if (!Array.isArray(value)) return undefined;
    const codes = value.map(String);
    if (name === "countries") return format.list(codes.map(format.country));
    if (name === "languages") return format.list(codes.map(format.language));
    if (name === "themes") return format.list(codes.map(themes.nameOf));
    return undefined;
  }

  return (
    <FormPage {...page} form={form} labels={labels} inWords={inWords}>
      <FormGroup title={t("form.who")} sentence={t("form.whoSentence")}>
        <TextField control={control} name="name" label={labels.name} required />
        {isNew && <KnownAlready slug={slug} control={control} />}
        <SelectField
          control={control}
          name="kind"
          label={labels.kind}
          options={words.kindOptions}
          empty={t("kind.unknown")}
        />
        <SelectField
          control={control}
          name="size"
          label={labels.size}
          description={t("form.sizeHint")}
          options={words.sizeOptions}
          empty={t("size.unknown")}
        />
        <ManyField
          control={control}
          name="levels"
          label={labels.levels}
          description={t("form.levelsHint")}
          options={words.levelOptions}
        />
      </FormGroup>
      <FormGroup title={t("form.where")}>
        <CountriesField control={control} name="countries" label={labels.countries} />
        <TextField control={control} name="city" label={labels.city} />
      </FormGroup>
      <FormGroup title={t("form.what")}>
        <ManyField control={control} name="themes" label={labels.themes} options={themes.options} />
        <VisibilityField control={control} name="visibility" />
      </FormGroup>
      <MoreFields>
        <TextField control={control} name="shortName" label={labels.shortName} />
        <LanguagesField control={control} name="languages" label={labels.languages} />
        <TextField
          control={control}
          name="website"
          type="url"
          label={labels.website}
          description={t("form.websiteHint")}
        />
        <TextAreaField control={control} name="notes" label={labels.notes} />
      </MoreFields>
    </FormPage>
  );
}

function useLabels(): Record<keyof OrganisationValues, string> {
  const { t } = useTranslation(["stakeholder", "common"]);
  return {
    name: t("field.name"),
    shortName: t("field.shortName"),
    kind: t("field.kind"),
    size: t("field.size"),
    levels: t("field.levels"),
    countries: t("field.countries"),
    city: t("field.city"),
    languages: t("field.languages"),
    website: t("field.website"),
    themes: t("field.themes"),
    notes: t("field.notes"),
    visibility: t("common:visibility.label"),
  };
}
