import { zodResolver } from "@hookform/resolvers/zod";
import type { ReactNode } from "react";
import { useForm } from "react-hook-form";
import { z } from "zod";
import type { Tagged } from "@/api";
import { OrganisationsField, useOrganisationWords } from "@/features/stakeholder";
import { useTranslation } from "@/i18n";
import {
  FormGroup,
  FormPage,
  type FormPageProps,
  PartialDateField,
  rules,
  SelectField,
  TextAreaField,
  TextField,
} from "@/ui/form";
import type { RotationRule } from "../api/mandates";
import type { RuleValues } from "./mandateValues";

type RuleFormProps = Omit<
  FormPageProps<RuleValues, Tagged<RotationRule>>,
  "form" | "labels" | "intro" | "children"
> & { slug: string; values: RuleValues; foot?: ReactNode };

/** How the seats of a role rotate. */
export function RuleForm({ slug, values, foot, ...page }: RuleFormProps) {
  const { t } = useTranslation("mandate");
  const { t: common } = useTranslation();
  const words = useOrganisationWords();
  const rule = rules(common);
  const months = z.string().regex(/^\d{1,3}$/, t("ruleForm.monthsRule"));
  const schema = z.object({
    role: rule.choice(),
    termMonths: months,
    overlapMonths: months,
    atOnce: z.union([z.literal(""), months]),
    notBefore: z
      .string()
      .refine((text) => text === "" || text.length === 10, t("ruleForm.wholeDay")),
    coreIds: rule.list(),
    note: rule.optionalText(2000),
  });
  const form = useForm({ defaultValues: values, resolver: zodResolver(schema) });
  const { control } = form;
  const labels = {
    role: t("ruleForm.role"),
    termMonths: t("ruleForm.termMonths"),
    overlapMonths: t("ruleForm.overlapMonths"),
    atOnce: t("ruleForm.atOnce"),
    notBefore: t("ruleForm.notBefore"),
    coreIds: t("ruleForm.core"),
    note: t("target.note"),
  };
  return (
    <FormPage {...page} intro={t("ruleForm.intro")} form={form} labels={labels}>
      <FormGroup title={t("ruleForm.who")}>
        <SelectField
          control={control}
          name="role"
          label={labels.role}
          options={words.roleOptions}
          required
        />
        <OrganisationsField
          slug={slug}
          control={control}
          name="coreIds"
          label={labels.coreIds}
          description={t("ruleForm.coreHint")}
        />
      </FormGroup>
      <FormGroup title={t("ruleForm.when")}>
        <TextField
          control={control}
          name="termMonths"
          label={labels.termMonths}
          inputMode="numeric"
          required
        />
        <TextField
          control={control}
          name="overlapMonths"
          label={labels.overlapMonths}
          description={t("ruleForm.overlapHint")}
          inputMode="numeric"
          required
        />
        <TextField
          control={control}
          name="atOnce"
          label={labels.atOnce}
          description={t("ruleForm.atOnceHint")}
          inputMode="numeric"
        />
        <PartialDateField
          control={control}
          name="notBefore"
          label={labels.notBefore}
          description={t("ruleForm.notBeforeHint")}
        />
        <TextAreaField control={control} name="note" label={labels.note} minRows={2} />
      </FormGroup>
      {foot}
    </FormPage>
  );
}
