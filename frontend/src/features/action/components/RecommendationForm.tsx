import { zodResolver } from "@hookform/resolvers/zod";
import { useQuery } from "@tanstack/react-query";
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
  SelectField,
  TextAreaField,
  TextField,
} from "@/ui/form";
import { allActionsQuery } from "../api/actions";
import type { Recommendation } from "../api/recommendations";
import type { RecommendationValues } from "./recommendationValues";

interface RecommendationFormProps {
  slug: string;
  title: string;
  intro?: string;
  values: RecommendationValues;
  draftKey: string;
  may?: boolean;
  etag?: string;
  save: (values: RecommendationValues, options: SaveOptions) => Promise<Tagged<Recommendation>>;
  onSaved: (saved: Tagged<Recommendation>) => void;
  cancel: LinkProps;
  fromCurrent?: (current: unknown) => RecommendationValues | null;
}

export function RecommendationForm({ slug, values, ...page }: RecommendationFormProps) {
  const { t } = useTranslation("action");
  const { t: common } = useTranslation();
  const { data: actions } = useQuery(allActionsQuery(slug));
  const rule = rules(common);
  const schema = z
    .object({
      actionId: rule.choice(),
      text: rule.text(2000),
      addresseeId: z.string(),
      addresseeName: rule.optionalText(300),
    })
    .refine((form) => form.addresseeId === "" || form.addresseeName === "", {
      path: ["addresseeName"],
      message: t("recommendation.oneAddressee"),
    });
  const form = useForm({ defaultValues: values, resolver: zodResolver(schema) });
  const { control } = form;
  const labels = {
    actionId: t("field.action"),
    text: t("field.text"),
    addresseeId: t("field.addressee"),
    addresseeName: t("field.addresseeName"),
  };
  return (
    <FormPage {...page} form={form} labels={labels}>
      <FormGroup title={t("recommendation.kind")}>
        {!page.etag && (
          <SelectField
            control={control}
            name="actionId"
            label={labels.actionId}
            options={(actions?.items ?? []).map(({ id, number, title }) => ({
              value: id,
              label: number === null ? title : `${number}. ${title}`,
            }))}
            required
          />
        )}
        <TextAreaField control={control} name="text" label={labels.text} required />
        <OrganisationField
          slug={slug}
          control={control}
          name="addresseeId"
          label={labels.addresseeId}
          description={t("recommendation.addresseeHint")}
        />
        <TextField
          control={control}
          name="addresseeName"
          label={labels.addresseeName}
          description={t("recommendation.addresseeNameHint")}
        />
      </FormGroup>
    </FormPage>
  );
}
