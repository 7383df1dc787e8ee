import { zodResolver } from "@hookform/resolvers/zod";
import type { LinkProps } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useForm } from "react-hook-form";
import { z } from "zod";
import { mayCurate, type Tagged, useRole } from "@/api";
import { OrganisationField } from "@/features/stakeholder";
import { useTranslation } from "@/i18n";
import {
  FormGroup,
  FormPage,
  MoreFields,
  PartialDateField,
  type SaveOptions,
  SelectField,
  TextAreaField,
} from "@/ui/form";
import { type Reuse, reuseStates } from "../api/reuses";
import { ReuseFiguresField } from "./FiguresField";
import type { ReuseValues } from "./reuseValues";
import { useFigureSchema } from "./useFigureSchema";
import { rowsInWords, useReuseLabels } from "./usePracticeLabels";

interface ReuseFormProps {
  slug: string;
  title: string;
  intro: ReactNode;
  values: ReuseValues;
  draftKey: string;
  may?: boolean;
  etag?: string;
  save: (values: ReuseValues, options: SaveOptions) => Promise<Tagged<Reuse>>;
  onSaved: () => void;
  cancel: LinkProps;
  fromCurrent?: (current: unknown) => ReuseValues | null;
}

/** "We reuse this": who, from when, what they change, where they are, how it went. */
export function ReuseForm({ slug, values, ...page }: ReuseFormProps) {
  const { t } = useTranslation("practice");
  const labels = useReuseLabels();
  const { rule, figures } = useFigureSchema();
  // Who it is about is chosen once.
  const chooses = mayCurate(useRole(slug)) && page.etag === undefined;
  const schema = z.object({
    organisationId: chooses ? rule.choice() : z.string(),
    since: rule.partialDate(),
    adaptation: rule.optionalText(10_000),
    state: rule.choice(),
    howItWent: rule.optionalText(10_000),
    figures,
  });
  const form = useForm({ defaultValues: values, resolver: zodResolver(schema) });
  const { control } = form;
  return (
    <FormPage {...page} form={form} labels={labels} inWords={rowsInWords}>
      <FormGroup title={t("reuse.what")}>
        {chooses && (
          <OrganisationField
            slug={slug}
            control={control}
            name="organisationId"
            label={labels.organisationId}
            required
          />
        )}
        <SelectField
          control={control}
          name="state"
          label={labels.state}
          required
          options={reuseStates.map((value) => ({ value, label: t(`reuse.state.${value}`) }))}
        />
        <TextAreaField
          control={control}
          name="adaptation"
          label={labels.adaptation}
          description={t("reuse.adaptationHint")}
          minRows={3}
        />
        <PartialDateField control={control} name="since" label={labels.since} />
        <TextAreaField
          control={control}
          name="howItWent"
          label={labels.howItWent}
          description={t("reuse.howItWentHint")}
          minRows={3}
        />
      </FormGroup>
      <MoreFields title={t("form.results")} open={values.figures.length > 0}>
        <ReuseFiguresField control={control} label={labels.figures} />
      </MoreFields>
    </FormPage>
  );
}
