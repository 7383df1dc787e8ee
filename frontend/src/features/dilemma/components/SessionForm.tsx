import { zodResolver } from "@hookform/resolvers/zod";
import type { LinkProps } from "@tanstack/react-router";
import { useForm } from "react-hook-form";
import { z } from "zod";
import type { Tagged } from "@/api";
import { useTranslation } from "@/i18n";
import {
  CheckboxField,
  FormGroup,
  FormPage,
  PartialDateField,
  rules,
  type SaveOptions,
  TextField,
} from "@/ui/form";
import type { Session } from "../api/editions";
import type { SessionValues } from "./moduleValues";

interface SessionFormProps {
  title: string;
  /** Title of the module it belongs to. */
  module: string;
  values: SessionValues;
  draftKey: string;
  etag?: string;
  save: (values: SessionValues, options: SaveOptions) => Promise<Tagged<Session>>;
  onSaved: () => void;
  cancel: LinkProps;
  fromCurrent?: (current: unknown) => SessionValues | null;
}

export function SessionForm({ module, values, ...page }: SessionFormProps) {
  const { t } = useTranslation("dilemma");
  const { t: common } = useTranslation();
  const rule = rules(common);
  const moment = z
    .string()
    .refine(
      (text) => text === "" || /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/.test(text),
      t("edition.wholeDay"),
    );
  const schema = z.object({
    number: z.string().regex(/^[1-9]\d{0,2}$/, t("edition.numberHint")),
    title: rule.optionalText(300),
    topic: rule.optionalText(300),
    starts: moment,
    ends: moment,
    place: rule.optionalText(200),
    cancelled: z.boolean(),
  });
  const form = useForm({ defaultValues: values, resolver: zodResolver(schema) });
  const { control } = form;
  const labels = {
    number: t("edition.number"),
    title: t("edition.sessionTitle"),
    topic: t("edition.topic"),
    starts: t("edition.sessionStarts"),
    ends: t("edition.sessionEnds"),
    place: t("edition.sessionPlace"),
    cancelled: t("edition.cancelled"),
  };
  return (
    <FormPage
      {...page}
      intro={t("edition.sessionIntro", { name: module })}
      form={form}
      labels={labels}
    >
      <FormGroup title={t("edition.content")}>
        <TextField
          control={control}
          name="number"
          inputMode="numeric"
          label={labels.number}
          description={t("edition.numberHint")}
          required
        />
        <TextField control={control} name="title" label={labels.title} />
        <TextField control={control} name="topic" label={labels.topic} />
      </FormGroup>
      <FormGroup title={t("edition.whenWhere")} sentence={t("edition.sessionWhen")}>
        <PartialDateField control={control} name="starts" label={labels.starts} withTime />
        <PartialDateField control={control} name="ends" label={labels.ends} withTime />
        <TextField control={control} name="place" label={labels.place} />
        <CheckboxField control={control} name="cancelled" label={labels.cancelled} />
      </FormGroup>
    </FormPage>
  );
}
