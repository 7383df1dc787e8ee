import { zodResolver } from "@hookform/resolvers/zod";
import type { LinkProps } from "@tanstack/react-router";
import { useForm } from "react-hook-form";
import { z } from "zod";
import type { Tagged } from "@/api";
import { OrganisationsField } from "@/features/stakeholder";
import { useTranslation } from "@/i18n";
import {
  FormGroup,
  FormPage,
  PartialDateField,
  rules,
  type SaveOptions,
  TextAreaField,
  TextField,
} from "@/ui/form";
import type { Interaction } from "../api/interactions";
import { MoreOfInteraction } from "./MoreOfInteraction";
import type { InteractionValues } from "./interactionValues";
import { RecentCounterparts } from "./RecentCounterparts";
import { useInteractionLabels } from "./useInteractionLabels";

interface InteractionFormProps {
  slug: string;
  title: string;
  intro: string;
  values: InteractionValues;
  draftKey: string;
  etag?: string;
  save: (values: InteractionValues, options: SaveOptions) => Promise<Tagged<Interaction>>;
  onSaved: (saved: Tagged<Interaction>) => void;
  cancel: LinkProps;
  fromCurrent?: (current: unknown) => InteractionValues | null;
}

/** Who, what, what came of it, when: the rest is folded, so that logging takes seconds. */
export function InteractionForm({ slug, values, ...page }: InteractionFormProps) {
  const { t } = useTranslation(["interaction", "common"]);
  const { t: common } = useTranslation();
  const labels = useInteractionLabels();
  const rule = rules(common);
  const schema = z.object({
    title: rule.text(300),
    kind: rule.choice(),
    date: rule.partialDate().min(1, t("form.dateMissing")),
    level: z.string(),
    organiserId: z.string(),
    counterpartIds: rule.list(),
    counterpartNames: rule.list(),
    ourIds: rule.list(),
    contactIds: rule.list(),
    place: rule.optionalText(200),
    about: rule.optionalText(10_000),
    outcome: rule.optionalText(10_000),
    themes: rule.list(),
    followUp: rule.optionalText(1000),
    followUpOwnerId: z.string(),
    followUpDate: rule.partialDate(),
    visibility: rule.choice(),
  });
  const form = useForm({ defaultValues: values, resolver: zodResolver(schema) });
  const { control } = form;
  const field = <N extends keyof InteractionValues>(name: N) => ({
    control,
    name,
    label: labels[name],
  });
  return (
    <FormPage {...page} form={form} labels={labels}>
      <FormGroup title={t("form.what")}>
        <RecentCounterparts slug={slug} control={control} />
        <OrganisationsField slug={slug} {...field("counterpartIds")} />
        <TextField {...field("title")} description={t("form.titleHint")} required />
        <TextAreaField {...field("outcome")} minRows={2} />
        <PartialDateField {...field("date")} description={t("form.dateHint")} required />
      </FormGroup>
      <MoreOfInteraction slug={slug} control={control} labels={labels} />
    </FormPage>
  );
}
