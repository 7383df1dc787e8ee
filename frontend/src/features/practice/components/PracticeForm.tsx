import { zodResolver } from "@hookform/resolvers/zod";
import type { LinkProps } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useForm } from "react-hook-form";
import { mayCurate, type Tagged, useRole } from "@/api";
import { OrganisationField } from "@/features/stakeholder";
import { useTranslation } from "@/i18n";
import {
  FormGroup,
  FormPage,
  ManyField,
  MoreFields,
  PartialDateField,
  PickField,
  type SaveOptions,
  TextAreaField,
  TextField,
  useCountryOptions,
  VisibilityField,
} from "@/ui/form";
import { useThemes } from "@/ui/useThemes";
import type { Practice } from "../api/practices";
import { ContactsField } from "./ContactsField";
import { EffortFields } from "./EffortFields";
import { FiguresField } from "./FiguresField";
import { LegalField } from "./LegalField";
import type { PracticeValues } from "./practiceValues";
import { StoryFields } from "./StoryFields";
import { usePracticeInWords, usePracticeLabels } from "./usePracticeLabels";
import { usePracticeSchema } from "./usePracticeSchema";

interface PracticeFormProps {
  slug: string;
  title: string;
  intro: ReactNode;
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
  const { t } = useTranslation("practice");
  const themes = useThemes(slug);
  const countries = useCountryOptions();
  const curates = mayCurate(useRole(slug));
  const labels = usePracticeLabels();
  const inWords = usePracticeInWords(slug);
  const form = useForm({ defaultValues: values, resolver: zodResolver(usePracticeSchema()) });
  const { control } = form;
  const told = (...names: (keyof PracticeValues)[]) =>
    names.some((name) => values[name].length > 0);
  return (
    <FormPage {...page} form={form} labels={labels} inWords={inWords}>
      <StoryFields control={control} labels={labels} />
      <FormGroup title={t("form.who")}>
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
      <MoreFields title={t("form.results")} open={told("since", "reached", "figures")}>
        <PartialDateField control={control} name="since" label={labels.since} />
        <TextField
          control={control}
          name="reached"
          label={labels.reached}
          description={t("form.reachedHint")}
          inputMode="numeric"
        />
        <FiguresField control={control} label={labels.figures} />
      </MoreFields>
      <EffortFields
        control={control}
        labels={labels}
        open={told("effort", "personDays", "costAmount")}
      />
      <MoreFields title={t("form.conditions")} open={told("preconditions", "legal")}>
        <TextAreaField
          control={control}
          name="preconditions"
          label={labels.preconditions}
          description={t("form.preconditionsHint")}
          minRows={2}
        />
        <LegalField control={control} label={labels.legal} />
      </MoreFields>
      <MoreFields title={t("form.contacts")} open={told("contacts", "source")}>
        <ContactsField slug={slug} control={control} label={labels.contacts} />
        <TextField
          control={control}
          name="source"
          label={labels.source}
          description={t("form.sourceHint")}
        />
      </MoreFields>
    </FormPage>
  );
}
