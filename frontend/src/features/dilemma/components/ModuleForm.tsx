import { zodResolver } from "@hookform/resolvers/zod";
import type { LinkProps } from "@tanstack/react-router";
import { useForm } from "react-hook-form";
import { z } from "zod";
import type { Tagged } from "@/api";
import { OrganisationField, OrganisationsField } from "@/features/stakeholder";
import { useTranslation } from "@/i18n";
import { FormGroup, FormPage, rules, type SaveOptions, TextAreaField, TextField } from "@/ui/form";
import type { Module } from "../api/editions";
import type { ModuleValues } from "./moduleValues";

interface ModuleFormProps {
  slug: string;
  title: string;
  values: ModuleValues;
  draftKey: string;
  etag?: string;
  save: (values: ModuleValues, options: SaveOptions) => Promise<Tagged<Module>>;
  onSaved: () => void;
  cancel: LinkProps;
  fromCurrent?: (current: unknown) => ModuleValues | null;
}

export function ModuleForm({ slug, values, ...page }: ModuleFormProps) {
  const { t } = useTranslation("dilemma");
  const { t: common } = useTranslation();
  const rule = rules(common);
  const schema = z.object({
    title: rule.text(300),
    facilitatorIds: rule.list(),
    expertIds: rule.list(),
    rapporteurId: z.string(),
    introduction: rule.optionalText(50_000),
    wrapUp: rule.optionalText(50_000),
  });
  const form = useForm({ defaultValues: values, resolver: zodResolver(schema) });
  const { control } = form;
  const labels = {
    title: t("edition.name"),
    facilitatorIds: t("edition.facilitators"),
    expertIds: t("edition.experts"),
    rapporteurId: t("edition.rapporteur"),
    introduction: t("edition.introduction"),
    wrapUp: t("edition.wrapUp"),
  };
  const line = t("edition.lineHint");
  const field = { slug, control };
  return (
    <FormPage {...page} intro={t("edition.moduleIntro")} form={form} labels={labels}>
      <FormGroup title={t("edition.content")}>
        <TextField control={control} name="title" label={labels.title} required />
        <TextAreaField
          control={control}
          name="introduction"
          label={labels.introduction}
          description={line}
        />
        <TextAreaField control={control} name="wrapUp" label={labels.wrapUp} description={line} />
      </FormGroup>
      <FormGroup title={t("detail.who")}>
        <OrganisationsField {...field} name="facilitatorIds" label={labels.facilitatorIds} />
        <OrganisationsField {...field} name="expertIds" label={labels.expertIds} />
        <OrganisationField {...field} name="rapporteurId" label={labels.rapporteurId} />
      </FormGroup>
    </FormPage>
  );
}
