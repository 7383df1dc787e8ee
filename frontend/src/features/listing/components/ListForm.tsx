import { zodResolver } from "@hookform/resolvers/zod";
import { linkOptions } from "@tanstack/react-router";
import { useForm } from "react-hook-form";
import { z } from "zod";
import type { Tagged } from "@/api";
import { useTranslation } from "@/i18n";
import { CheckboxField, FormGroup, FormPage, rules, type SaveOptions, TextField } from "@/ui/form";
import type { SavedList } from "../api/lists";

export type ListValues = { name: string; shared: boolean };

interface ListFormProps {
  slug: string;
  title: string;
  /** What is in it, in words. */
  intro: string;
  values: ListValues;
  draftKey: string;
  etag?: string;
  may?: boolean;
  save: (values: ListValues, options: SaveOptions) => Promise<Tagged<SavedList>>;
  onSaved: () => void;
}

export function ListForm({ slug, values, ...page }: ListFormProps) {
  const { t } = useTranslation("listing");
  const { t: common } = useTranslation();
  const rule = rules(common);
  const schema = z.object({ name: rule.text(120), shared: z.boolean() });
  const form = useForm({ defaultValues: values, resolver: zodResolver(schema) });
  const labels = { name: t("name"), shared: t("shared") };
  return (
    <FormPage
      {...page}
      form={form}
      labels={labels}
      cancel={linkOptions({ to: "/p/$slug/stakeholders/lists", params: { slug } })}
    >
      <FormGroup title={t("group")}>
        <TextField control={form.control} name="name" label={labels.name} required />
        <CheckboxField
          control={form.control}
          name="shared"
          label={labels.shared}
          description={t("sharedHint")}
        />
      </FormGroup>
    </FormPage>
  );
}
