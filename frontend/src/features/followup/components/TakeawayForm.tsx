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
  PartialDateField,
  PickField,
  rules,
  type SaveOptions,
  TextAreaField,
  TextField,
} from "@/ui/form";
import { personChoices } from "@/features/partnership";
import type { Takeaway } from "../api/way";
import { fromCurrent, type TakeawayValues } from "./takeawayValues";

interface TakeawayFormProps {
  slug: string;
  title: string;
  values: TakeawayValues;
  /** The reader may not know who does it, and leaves that alone. */
  whoHidden: boolean;
  may: boolean;
  draftKey: string;
  etag?: string;
  save: (values: TakeawayValues, options: SaveOptions) => Promise<Tagged<Takeaway>>;
  onSaved: () => void;
  cancel: LinkProps;
}

/** What to do, who does it, by when. */
export function TakeawayForm({ slug, values, whoHidden, ...page }: TakeawayFormProps) {
  const { t } = useTranslation("followup");
  const { t: common } = useTranslation();
  const { data: people = [] } = useQuery(personChoices(slug));
  const rule = rules(common);
  const schema = z.object({
    text: rule.text(1000),
    organisationId: z.string(),
    participantId: z.string(),
    who: rule.optionalText(200),
    due: rule.partialDate(),
  });
  const form = useForm({ defaultValues: values, resolver: zodResolver(schema) });
  const { control } = form;
  const labels = {
    text: t("form.text"),
    who: t("form.who"),
    participantId: t("form.participant"),
    organisationId: t("form.organisation"),
    due: t("form.due"),
  };
  return (
    <FormPage
      {...page}
      intro={t("form.intro")}
      form={form}
      labels={labels}
      fromCurrent={fromCurrent}
    >
      <FormGroup title={t("form.what")}>
        <TextAreaField
          control={control}
          name="text"
          label={labels.text}
          description={t("form.textHint")}
          minRows={2}
          required
        />
        <PartialDateField control={control} name="due" label={labels.due} />
      </FormGroup>
      {!whoHidden && (
        <FormGroup title={t("form.whoTitle")} sentence={t("form.whoSentence")}>
          <TextField
            control={control}
            name="who"
            label={labels.who}
            description={t("form.whoHint")}
          />
          <PickField
            control={control}
            name="participantId"
            label={labels.participantId}
            options={people}
          />
          <OrganisationField
            slug={slug}
            control={control}
            name="organisationId"
            label={labels.organisationId}
          />
        </FormGroup>
      )}
    </FormPage>
  );
}
