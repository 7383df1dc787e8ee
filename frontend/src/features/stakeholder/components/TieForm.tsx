import { zodResolver } from "@hookform/resolvers/zod";
import type { ReactNode } from "react";
import { useForm } from "react-hook-form";
import { z } from "zod";
import type { Tagged } from "@/api";
import { useTranslation } from "@/i18n";
import {
  FormGroup,
  FormPage,
  type FormPageProps,
  PartialDateField,
  rules,
  SelectField,
  TextAreaField,
} from "@/ui/form";
import type { Tie } from "../api/parts";
import { OrganisationField } from "./OrganisationField";
import type { TieValues } from "./partValues";
import { useTieTypes } from "./useTieTypes";

type TieFormProps = Omit<
  FormPageProps<TieValues, Tagged<Tie>>,
  "form" | "labels" | "intro" | "children"
> & {
  slug: string;
  /** The organisation that the tie is said of. */
  from: string;
  values: TieValues;
  /** The two ends of a tie that is there stay as they are. */
  fixed?: boolean;
  foot?: ReactNode;
};

export function TieForm({ slug, from, values, fixed = false, foot, ...page }: TieFormProps) {
  const { t } = useTranslation(["stakeholder", "common"]);
  const { t: common } = useTranslation();
  const options = useTieTypes(slug).options(values.type);
  const rule = rules(common);
  const schema = z.object({
    toId: rule.choice(),
    type: rule.choice(),
    starts: rule.partialDate(),
    ends: rule.partialDate(),
    note: rule.optionalText(2000),
  });
  const form = useForm({ defaultValues: values, resolver: zodResolver(schema) });
  const { control } = form;
  const labels = {
    toId: t("field.other"),
    type: t("field.type"),
    starts: t("field.starts"),
    ends: t("field.ends"),
    note: t("field.note"),
  };
  const inWords = (name: keyof TieValues, value: unknown) =>
    name === "type" ? options.find((tie) => tie.value === value)?.label : undefined;
  return (
    <FormPage {...page} intro={t("tie.intro")} form={form} labels={labels} inWords={inWords}>
      <FormGroup title={t("tie.says", { name: from })}>
        <SelectField control={control} name="type" label={labels.type} options={options} required />
        {!fixed && (
          <OrganisationField
            slug={slug}
            control={control}
            name="toId"
            label={labels.toId}
            required
          />
        )}
        <TextAreaField control={control} name="note" label={labels.note} minRows={2} />
      </FormGroup>
      <FormGroup title={t("tie.when")}>
        <PartialDateField control={control} name="starts" label={labels.starts} />
        <PartialDateField control={control} name="ends" label={labels.ends} />
      </FormGroup>
      {foot}
    </FormPage>
  );
}
