import { zodResolver } from "@hookform/resolvers/zod";
import { useQuery } from "@tanstack/react-query";
import type { LinkProps } from "@tanstack/react-router";
import { useForm, useWatch } from "react-hook-form";
import { z } from "zod";
import type { Tagged } from "@/api";
import { OrganisationsField } from "@/features/stakeholder";
import { useTranslation } from "@/i18n";
import {
  FormGroup,
  FormPage,
  ManyField,
  rules,
  type SaveOptions,
  SelectField,
  TextAreaField,
  TextField,
  VisibilityField,
} from "@/ui/form";
import { useThemes } from "@/ui/useThemes";
import type { Action, ActionState } from "../api/actions";
import { allPlansQuery, planQuery } from "../api/plans";
import type { ActionValues } from "./actionValues";
import { useActionLabels } from "./useActionLabels";
import { states, useActionWords } from "./useActionWords";

interface ActionFormProps {
  slug: string;
  title: string;
  intro: string;
  values: ActionValues;
  /** The states it can be in after saving. */
  reachable?: ActionState[];
  draftKey: string;
  may?: boolean;
  etag?: string;
  save: (values: ActionValues, options: SaveOptions) => Promise<Tagged<Action>>;
  onSaved: (saved: Tagged<Action>) => void;
  cancel: LinkProps;
  fromCurrent?: (current: unknown) => ActionValues | null;
}

export function ActionForm({ slug, values, reachable = [...states], ...page }: ActionFormProps) {
  const { t } = useTranslation("action");
  const { t: common } = useTranslation();
  const words = useActionWords();
  const themes = useThemes(slug);
  const labels = useActionLabels();
  const rule = rules(common);
  const schema = z.object({
    title: rule.text(300),
    number: z.string().regex(/^([1-9]\d*)?$/, t("form.number")),
    planId: z.string(),
    planObjectiveId: z.string(),
    state: rule.choice(),
    leaderIds: rule.list(),
    contributorIds: rule.list(),
    themes: rule.list(),
    bottleneck: rule.optionalText(10_000),
    objective: rule.optionalText(10_000),
    outputs: rule.optionalText(20_000),
    impact: rule.optionalText(10_000),
    visibility: rule.choice(),
  });
  const form = useForm({ defaultValues: values, resolver: zodResolver(schema) });
  const { control } = form;
  const plans = usePlanOptions(slug, useWatch({ control, name: "planId" }));
  const lines = t("form.linesHint");
  return (
    <FormPage {...page} form={form} labels={labels}>
      <FormGroup title={t("form.what")}>
        <TextField control={control} name="title" label={labels.title} required />
        <TextField control={control} name="number" label={labels.number} inputMode="numeric" />
        <SelectField
          control={control}
          name="planId"
          label={labels.planId}
          options={plans.plans}
          empty={t("form.noPlan")}
        />
        {plans.objectives.length > 0 && (
          <SelectField
            control={control}
            name="planObjectiveId"
            label={labels.planObjectiveId}
            options={plans.objectives}
            empty={t("form.noPlanObjective")}
          />
        )}
        <SelectField
          control={control}
          name="state"
          label={labels.state}
          description={page.etag && t("form.stateHint")}
          options={words.stateOptions.filter(({ value }) => reachable.includes(value))}
          required
        />
        <ManyField control={control} name="themes" label={labels.themes} options={themes.options} />
        <VisibilityField control={control} name="visibility" />
      </FormGroup>
      <FormGroup title={t("form.who")} sentence={t("form.whoSentence")}>
        <OrganisationsField
          slug={slug}
          control={control}
          name="leaderIds"
          label={labels.leaderIds}
        />
        <OrganisationsField
          slug={slug}
          control={control}
          name="contributorIds"
          label={labels.contributorIds}
        />
      </FormGroup>
      <FormGroup title={t("form.story")} sentence={t("form.storySentence")}>
        <TextAreaField
          control={control}
          name="bottleneck"
          label={labels.bottleneck}
          description={t("form.bottleneckHint")}
        />
        <TextAreaField
          control={control}
          name="objective"
          label={labels.objective}
          description={t("form.objectiveHint")}
        />
        <TextAreaField
          control={control}
          name="outputs"
          label={labels.outputs}
          description={lines}
        />
        <TextAreaField
          control={control}
          name="impact"
          label={labels.impact}
          description={t("form.impactHint")}
        />
      </FormGroup>
    </FormPage>
  );
}

function usePlanOptions(slug: string, planId: string) {
  const { data: all } = useQuery(allPlansQuery(slug));
  const { data: chosen } = useQuery({ ...planQuery(slug, planId), enabled: planId !== "" });
  const objectives = planId === "" ? [] : (chosen?.item.objectives ?? []);
  return {
    plans: (all?.items ?? []).map(({ id, title }) => ({ value: id, label: title })),
    objectives: objectives.map(({ id, number, title }) => ({
      value: id,
      label: `${number}. ${title}`,
    })),
  };
}
