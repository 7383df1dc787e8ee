import { zodResolver } from "@hookform/resolvers/zod";
import type { LinkProps } from "@tanstack/react-router";
import { useForm } from "react-hook-form";
import { z } from "zod";
import type { Tagged } from "@/api";
import { OrganisationsField } from "@/features/stakeholder";
import { useFormat, useTranslation } from "@/i18n";
import {
  FormGroup,
  FormPage,
  PartialDateField,
  PickField,
  rules,
  SelectField,
  type SaveOptions,
  TextAreaField,
  TextField,
  useCountryOptions,
  VisibilityField,
} from "@/ui/form";
import type { Edition } from "../api/editions";
import type { EditionValues } from "./editionValues";

const zones = Intl.supportedValuesOf("timeZone")
  .filter((zone) => /^(Africa|Asia|Atlantic|Europe)\//.test(zone))
  .map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") }));

interface EditionFormProps {
  slug: string;
  title: string;
  intro: string;
  values: EditionValues;
  draftKey: string;
  etag?: string;
  save: (values: EditionValues, options: SaveOptions) => Promise<Tagged<Edition>>;
  onSaved: (saved: Tagged<Edition>) => void;
  cancel: LinkProps;
  fromCurrent?: (current: unknown) => EditionValues | null;
}

export function EditionForm({ slug, values, ...page }: EditionFormProps) {
  const { t } = useTranslation("dilemma");
  const { t: common } = useTranslation();
  const format = useFormat();
  const labels = useLabels();
  const countries = useCountryOptions();
  const rule = rules(common);
  const schema = z.object({
    title: rule.text(300),
    starts: rule.partialDate(),
    ends: rule.partialDate(),
    place: rule.optionalText(200),
    country: z.string(),
    timeZone: rule.choice(),
    organiserIds: rule.list(),
    aims: rule.optionalText(50_000),
    method: rule.optionalText(50_000),
    source: rule.optionalText(1000),
    visibility: rule.choice(),
  });
  const form = useForm({ defaultValues: values, resolver: zodResolver(schema) });
  const { control } = form;
  const inWords = (name: keyof EditionValues, value: unknown) =>
    name === "country" && typeof value === "string" && value ? format.country(value) : undefined;
  const line = t("edition.lineHint");
  return (
    <FormPage {...page} form={form} labels={labels} inWords={inWords}>
      <FormGroup title={t("edition.content")}>
        <TextField control={control} name="title" label={labels.title} required />
        <OrganisationsField
          slug={slug}
          control={control}
          name="organiserIds"
          label={labels.organiserIds}
        />
        <TextAreaField control={control} name="aims" label={labels.aims} description={line} />
        <TextAreaField control={control} name="method" label={labels.method} description={line} />
        <TextField control={control} name="source" label={labels.source} />
        <VisibilityField control={control} name="visibility" />
      </FormGroup>
      <FormGroup title={t("edition.whenWhere")}>
        <PartialDateField control={control} name="starts" label={labels.starts} />
        <PartialDateField control={control} name="ends" label={labels.ends} />
        <TextField control={control} name="place" label={labels.place} />
        <PickField control={control} name="country" label={labels.country} options={countries} />
        <SelectField
          control={control}
          name="timeZone"
          label={labels.timeZone}
          options={zones}
          required
        />
      </FormGroup>
    </FormPage>
  );
}

function useLabels(): Record<keyof EditionValues, string> {
  const { t } = useTranslation("dilemma");
  return {
    title: t("edition.name"),
    starts: t("edition.starts"),
    ends: t("edition.ends"),
    place: t("edition.place"),
    country: t("field.country"),
    timeZone: t("edition.timeZone"),
    organiserIds: t("edition.organisers"),
    aims: t("edition.aims"),
    method: t("edition.method"),
    source: t("edition.source"),
    visibility: t("field.visibility"),
  };
}
