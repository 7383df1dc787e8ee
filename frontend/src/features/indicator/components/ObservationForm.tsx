import { zodResolver } from "@hookform/resolvers/zod";
import { useForm } from "react-hook-form";
import type { LinkProps } from "@tanstack/react-router";
import { ApiProblem, isProblem, type Tagged } from "@/api";
import { OrganisationField } from "@/features/stakeholder";
import { useTranslation } from "@/i18n";
import {
  CheckboxField,
  FormGroup,
  FormPage,
  ManyField,
  MoreFields,
  PartialDateField,
  type SaveOptions,
  TextAreaField,
  TextField,
} from "@/ui/form";
import type { Observation } from "../api/observations";
import type { ObservationFormValues } from "./observationValues";
import { type Measure, useIndicatorWords } from "./useIndicatorWords";
import { useObservationSchema } from "./useObservationSchema";
import { ValueField } from "./ValueField";

interface ObservationFormProps {
  slug: string;
  measure: Measure;
  title: string;
  intro: string;
  values: ObservationFormValues;
  /** The place, when it is settled; without it any can be chosen. */
  placeName?: string | undefined;
  draftKey: string;
  may?: boolean;
  etag?: string;
  saveLabel?: string;
  save: (values: ObservationFormValues, options: SaveOptions) => Promise<Tagged<Observation>>;
  onSaved: (saved: Tagged<Observation>) => void;
  cancel: LinkProps;
  fromCurrent?: (current: unknown) => ObservationFormValues | null;
}

/** Value, period, note, source: what a data officer reports in under a minute. */
export function ObservationForm(props: ObservationFormProps) {
  const { slug, measure, values, placeName, save, ...page } = props;
  const { t } = useTranslation("indicator");
  const words = useIndicatorWords();
  const form = useForm({
    defaultValues: values,
    resolver: zodResolver(useObservationSchema()),
  });
  const { control } = form;
  const labels = useLabels(measure);

  /** The server's word on a second value for a period, at the field and in the reader's language. */
  async function send(sent: ObservationFormValues, options: SaveOptions) {
    try {
      return await save(sent, options);
    } catch (error) {
      if (!isProblem(error, "conflict")) throw error;
      const { status, message: title } = error;
      const errors = [{ pointer: "/period", code: "conflict", message: t("report.exists") }];
      throw new ApiProblem({ code: "validation", status, title, errors });
    }
  }

  const end = (
    <PartialDateField
      control={control}
      name="periodEnd"
      label={labels.periodEnd}
      description={t("report.periodEndHint")}
    />
  );

  return (
    <FormPage {...page} form={form} labels={labels} save={send}>
      <FormGroup
        title={t("report.figure")}
        {...(placeName ? { sentence: t("report.forPlace", { name: placeName }) } : {})}
      >
        {placeName === undefined && (
          <OrganisationField
            slug={slug}
            control={control}
            name="placeId"
            label={labels.placeId}
            required
          />
        )}
        <ValueField control={control} measure={measure} label={labels.value} />
        <CheckboxField
          control={control}
          name="notReported"
          label={labels.notReported}
          description={t("report.notReportedHint")}
        />
        <PartialDateField
          control={control}
          name="period"
          label={labels.period}
          description={t("report.periodHint")}
        />
        {values.periodEnd === "" ? <MoreFields title={t("report.longer")}>{end}</MoreFields> : end}
      </FormGroup>
      <FormGroup title={t("report.origin")}>
        <TextField
          control={control}
          name="source"
          label={labels.source}
          description={t("report.sourceHint")}
        />
        <TextAreaField
          control={control}
          name="note"
          label={labels.note}
          description={t("report.noteHint")}
        />
        <ManyField
          control={control}
          name="flags"
          label={labels.flags}
          options={words.remarkOptions}
        />
      </FormGroup>
    </FormPage>
  );
}

function useLabels(measure: Measure): Record<keyof ObservationFormValues, string> {
  const { t } = useTranslation("indicator");
  return {
    placeId: t("field.place"),
    value: `${t("field.value")} (${measure.unit})`,
    notReported: t("field.notReported"),
    period: t("field.period"),
    periodEnd: t("field.periodEnd"),
    flags: t("field.flags"),
    note: t("field.note"),
    source: t("field.source"),
  };
}
