import { zodResolver } from "@hookform/resolvers/zod";
import type { LinkProps } from "@tanstack/react-router";
import { useForm } from "react-hook-form";
import { z } from "zod";
import { mayCurate, type Tagged, useRole } from "@/api";
import { OrganisationField, OrganisationsField } from "@/features/stakeholder";
import { useTranslation } from "@/i18n";
import {
  CheckboxField,
  FormGroup,
  FormPage,
  ManyField,
  MoreFields,
  PickField,
  rules,
  type SaveOptions,
  TextAreaField,
  useCountryOptions,
  VisibilityField,
} from "@/ui/form";
import { useThemes } from "@/ui/useThemes";
import type { Dilemma } from "../api/dilemmas";
import { useSessionOptions } from "../api/sessionOptions";
import { AskFields } from "./AskFields";
import type { DilemmaValues } from "./dilemmaValues";
import { IdeasField } from "./IdeasField";
import { OwnOrganisation } from "./OwnOrganisation";
import { useDilemmaInWords, useDilemmaLabels } from "./useDilemmaLabels";

interface DilemmaFormProps {
  slug: string;
  /** Of the dilemma that is being edited. */
  id?: string;
  title: string;
  intro: string;
  values: DilemmaValues;
  draftKey: string;
  may?: boolean;
  etag?: string;
  saveLabel?: string;
  /** The reader does not know the city; its fields are left out. */
  cityHidden?: boolean;
  save: (values: DilemmaValues, options: SaveOptions) => Promise<Tagged<Dilemma>>;
  onSaved: (saved: Tagged<Dilemma>) => void;
  cancel: LinkProps;
  fromCurrent?: (current: unknown) => DilemmaValues | null;
}

/** Two minutes: question, background, who asks, themes, who will see it. The rest is folded. */
export function DilemmaForm(props: DilemmaFormProps) {
  const { slug, id = null, values, cityHidden = false, ...page } = props;
  const { t } = useTranslation("dilemma");
  const { t: common } = useTranslation();
  const themes = useThemes(slug);
  const countries = useCountryOptions();
  const curates = mayCurate(useRole(slug));
  const sessions = useSessionOptions(slug, curates);
  const labels = useDilemmaLabels();
  const inWords = useDilemmaInWords(slug, sessions);
  const rule = rules(common);
  const schema = z.object({
    question: rule.text(500),
    background: rule.optionalText(20_000),
    organisationId: z.string(),
    coPresenterIds: rule.list(),
    country: z.string(),
    themes: rule.list(),
    ideas: z.array(z.object({ text: rule.text(2000), organisationId: z.string() })),
    result: rule.optionalText(20_000),
    sessionId: z.string(),
    visibility: rule.choice(),
    hideCity: z.boolean(),
  });
  const form = useForm({ defaultValues: values, resolver: zodResolver(schema) });
  const { control } = form;
  return (
    <FormPage {...page} form={form} labels={labels} inWords={inWords}>
      <AskFields slug={slug} id={id} control={control} labels={labels} />
      <FormGroup title={t("form.who")} {...(cityHidden ? { sentence: t("form.city") } : undefined)}>
        {!cityHidden && curates && (
          <OrganisationField
            slug={slug}
            control={control}
            name="organisationId"
            label={labels.organisationId}
          />
        )}
        {!cityHidden && !curates && <OwnOrganisation slug={slug} />}
        <ManyField control={control} name="themes" label={labels.themes} options={themes.options} />
      </FormGroup>
      <FormGroup title={t("form.see")}>
        <VisibilityField control={control} name="visibility" />
        {!cityHidden && (
          <CheckboxField
            control={control}
            name="hideCity"
            label={labels.hideCity}
            description={t("form.hideCityHint")}
          />
        )}
      </FormGroup>
      <MoreFields title={t("form.more")}>
        {!cityHidden && (
          <>
            <PickField
              control={control}
              name="country"
              label={labels.country}
              options={countries}
            />
            <OrganisationsField
              slug={slug}
              control={control}
              name="coPresenterIds"
              label={labels.coPresenterIds}
            />
          </>
        )}
        {curates && (
          <PickField
            control={control}
            name="sessionId"
            label={labels.sessionId}
            options={sessions}
          />
        )}
        <IdeasField slug={slug} control={control} label={labels.ideas} />
        <TextAreaField control={control} name="result" label={labels.result} />
      </MoreFields>
    </FormPage>
  );
}
