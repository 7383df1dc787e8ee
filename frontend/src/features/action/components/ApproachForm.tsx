import { zodResolver } from "@hookform/resolvers/zod";
import type { LinkProps } from "@tanstack/react-router";
import { useForm } from "react-hook-form";
import { z } from "zod";
import type { Tagged } from "@/api";
import { OrganisationField } from "@/features/stakeholder";
import { useTranslation } from "@/i18n";
import {
  FormGroup,
  FormPage,
  rules,
  type SaveOptions,
  TextAreaField,
  TextField,
  VisibilityField,
} from "@/ui/form";
import type { Approach } from "../api/approaches";
import type { ApproachValues } from "./approachValues";

interface ApproachFormProps {
  slug: string;
  title: string;
  intro: string;
  values: ApproachValues;
  draftKey: string;
  etag?: string;
  save: (values: ApproachValues, options: SaveOptions) => Promise<Tagged<Approach>>;
  onSaved: (saved: Tagged<Approach>) => void;
  cancel: LinkProps;
  fromCurrent?: (current: unknown) => ApproachValues | null;
}

export function ApproachForm({ slug, values, ...page }: ApproachFormProps) {
  const { t } = useTranslation(["action", "common"]);
  const { t: common } = useTranslation();
  const rule = rules(common);
  const schema = z.object({
    title: rule.text(300),
    presentedById: z.string(),
    forProblems: rule.optionalText(2000),
    preconditions: rule.optionalText(10_000),
    conditions: rule.optionalText(10_000),
    source: rule.optionalText(1000),
    note: rule.optionalText(4000),
    visibility: rule.choice(),
  });
  const form = useForm({ defaultValues: values, resolver: zodResolver(schema) });
  const { control } = form;
  const labels = {
    title: t("field.title"),
    presentedById: t("approach.presentedBy"),
    forProblems: t("approach.forProblems"),
    preconditions: t("approach.preconditions"),
    conditions: t("approach.conditions"),
    source: t("plan.source"),
    note: t("plan.note"),
    visibility: t("common:visibility.label"),
  };
  const field = <N extends keyof ApproachValues>(name: N) => ({
    control,
    name,
    label: labels[name],
  });
  const hint = t("approach.partsHint");
  return (
    <FormPage {...page} form={form} labels={labels}>
      <FormGroup title={t("approach.what")}>
        <TextField {...field("title")} required />
        <TextAreaField {...field("forProblems")} minRows={2} />
        <OrganisationField slug={slug} {...field("presentedById")} />
        <TextAreaField {...field("preconditions")} description={hint} />
        <TextAreaField {...field("conditions")} description={hint} />
        <TextField {...field("source")} />
        <TextAreaField {...field("note")} minRows={2} />
        <VisibilityField control={control} name="visibility" />
      </FormGroup>
    </FormPage>
  );
}
