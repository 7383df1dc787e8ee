import { useQuery } from "@tanstack/react-query";
import type { LinkProps } from "@tanstack/react-router";
import type { Tagged } from "@/api";
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
  TextField,
  VisibilityField,
} from "@/ui/form";
import { allApproachesQuery } from "../api/approaches";
import type { Plan } from "../api/plans";
import type { PlanValues } from "./planValues";
import { ResultsField } from "./ResultsField";
import { SupportField } from "./SupportField";
import { usePlanForm, usePlanLabels } from "./usePlanForm";
import { usePlanInWords } from "./usePlanInWords";

interface PlanFormProps {
  slug: string;
  title: string;
  intro: string;
  values: PlanValues;
  draftKey: string;
  etag?: string;
  save: (values: PlanValues, options: SaveOptions) => Promise<Tagged<Plan>>;
  onSaved: (saved: Tagged<Plan>) => void;
  cancel: LinkProps;
  fromCurrent?: (current: unknown) => PlanValues | null;
}

export function PlanForm({ slug, values, ...page }: PlanFormProps) {
  const { t } = useTranslation("action");
  const labels = usePlanLabels();
  const form = usePlanForm(values);
  const { control } = form;
  const { data } = useQuery(allApproachesQuery(slug));
  const approaches = (data?.items ?? []).map(({ id, title }) => ({ value: id, label: title }));
  const inWords = usePlanInWords(slug, approaches);
  const field = <N extends keyof PlanValues>(name: N) => ({ control, name, label: labels[name] });
  return (
    <FormPage {...page} form={form} labels={labels} inWords={inWords}>
      <FormGroup title={t("plan.what")}>
        <TextField {...field("title")} required />
        <TextAreaField {...field("summary")} />
        <OrganisationField slug={slug} {...field("ownerId")} />
        <OrganisationField slug={slug} {...field("managerId")} />
        <PartialDateField {...field("starts")} />
        <PartialDateField {...field("ends")} />
        <VisibilityField control={control} name="visibility" />
      </FormGroup>
      <FormGroup title={t("plan.reasons")} sentence={t("plan.reasonsSentence")}>
        <TextAreaField {...field("why")} />
        <TextAreaField {...field("aims")} />
        <TextAreaField {...field("principles")} />
      </FormGroup>
      <MoreFields>
        <TextField {...field("website")} type="url" />
        <TextField {...field("source")} />
        <TextField {...field("durationYears")} inputMode="numeric" />
        <TextField {...field("objectivesAnnounced")} inputMode="numeric" />
        <TextField {...field("actionsAnnounced")} inputMode="numeric" />
        <SelectField {...field("approachId")} options={approaches} empty={t("plan.noApproach")} />
        <TextAreaField {...field("objectivesNote")} minRows={2} />
        <TextAreaField
          {...field("mentorConditions")}
          description={t("form.linesHint")}
          minRows={2}
        />
        <TextField {...field("actionsWithoutMentor")} inputMode="numeric" />
        <OrganisationField slug={slug} {...field("mentorGapFilledById")} />
        <TextAreaField {...field("mentorNote")} minRows={2} />
        <TextAreaField {...field("note")} minRows={2} />
      </MoreFields>
      <MoreFields title={t("plan.supportAndResults")}>
        <SupportField slug={slug} control={control} label={labels.support} />
        <ResultsField slug={slug} control={control} label={labels.results} />
      </MoreFields>
    </FormPage>
  );
}
