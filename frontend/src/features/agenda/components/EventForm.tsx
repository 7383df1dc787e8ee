import { zodResolver } from "@hookform/resolvers/zod";
import { useQuery } from "@tanstack/react-query";
import type { LinkProps } from "@tanstack/react-router";
import { useForm } from "react-hook-form";
import { z } from "zod";
import type { Tagged } from "@/api";
import { OrganisationsField } from "@/features/stakeholder";
import { useTranslation } from "@/i18n";
import {
  FormGroup,
  FormPage,
  MoreFields,
  PartialDateField,
  PickField,
  rules,
  type SaveOptions,
  SelectField,
  TextAreaField,
  TextField,
  useCountryOptions,
  VisibilityField,
} from "@/ui/form";
import { type AgendaEvent, wholeEventsQuery } from "../api/events";
import type { EventValues } from "./eventValues";
import { isMoment } from "./moment";
import { useEventWords } from "./useEventWords";

interface EventFormProps {
  slug: string;
  title: string;
  intro: string;
  values: EventValues;
  /** The event itself cannot be its own session. */
  id?: string;
  draftKey: string;
  may?: boolean;
  etag?: string;
  save: (values: EventValues, options: SaveOptions) => Promise<Tagged<AgendaEvent>>;
  onSaved: (saved: Tagged<AgendaEvent>) => void;
  cancel: LinkProps;
  fromCurrent?: (current: unknown) => EventValues | null;
}

export function EventForm({ slug, values, id, ...page }: EventFormProps) {
  const { t } = useTranslation(["agenda", "common"]);
  const { t: common } = useTranslation();
  const words = useEventWords();
  const countries = useCountryOptions();
  const { data: whole } = useQuery(wholeEventsQuery(slug));
  const rule = rules(common);
  const moment = () =>
    z
      .string()
      .trim()
      .refine((text) => text === "" || isMoment(text), t("form.moment"));
  const schema = z.object({
    title: rule.text(300),
    kind: z.string(),
    starts: moment(),
    ends: moment(),
    place: rule.optionalText(200),
    country: z.string(),
    level: z.string(),
    organiserIds: rule.list(),
    parentId: z.string(),
    about: rule.optionalText(10_000),
    visibility: rule.choice(),
  });
  const form = useForm({ defaultValues: values, resolver: zodResolver(schema) });
  const { control } = form;
  const labels: Record<keyof EventValues, string> = {
    title: t("field.title"),
    kind: t("field.kind"),
    starts: t("field.starts"),
    ends: t("field.ends"),
    place: t("field.place"),
    country: t("field.country"),
    level: t("field.level"),
    organiserIds: t("field.organisers"),
    parentId: t("field.parent"),
    about: t("field.about"),
    visibility: t("common:visibility.label"),
  };
  const field = <N extends keyof EventValues>(name: N) => ({ control, name, label: labels[name] });
  const parents = (whole?.items ?? []).filter((event) => event.id !== id);
  return (
    <FormPage {...page} form={form} labels={labels}>
      <FormGroup title={t("form.what")}>
        <TextField {...field("title")} required />
        <SelectField {...field("kind")} options={words.kindOptions} empty={t("kind.unknown")} />
        <TextAreaField {...field("about")} />
        <OrganisationsField
          slug={slug}
          {...field("organiserIds")}
          description={t("form.organisersHint")}
        />
        <VisibilityField control={control} name="visibility" />
      </FormGroup>
      <FormGroup title={t("form.when")} sentence={t("form.whenSentence")}>
        <PartialDateField {...field("starts")} withTime />
        <PartialDateField {...field("ends")} withTime />
        <TextField {...field("place")} />
        <PickField {...field("country")} options={countries} />
      </FormGroup>
      <MoreFields>
        <SelectField {...field("level")} options={words.levelOptions} />
        <SelectField
          {...field("parentId")}
          options={parents.map((event) => ({ value: event.id, label: event.title }))}
          empty={t("form.noParent")}
        />
      </MoreFields>
    </FormPage>
  );
}
