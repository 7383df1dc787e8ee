import { zodResolver } from "@hookform/resolvers/zod";
import type { ReactNode } from "react";
import { useForm, useWatch } from "react-hook-form";
import { z } from "zod";
import type { Tagged } from "@/api";
import { useTranslation } from "@/i18n";
import type { TieType } from "@/features/stakeholder";
import {
  CheckboxField,
  FormGroup,
  FormPage,
  type FormPageProps,
  rules,
  SelectField,
  TextField,
} from "@/ui/form";
import { newsWays, type TieTypeValues } from "./tieTypeValues";

type TieTypeFormProps = Omit<
  FormPageProps<TieTypeValues, Tagged<TieType>>,
  "form" | "labels" | "intro" | "children"
> & { values: TieTypeValues; foot?: ReactNode };

const MOST = 80; // characters of a label

export function TieTypeForm({ values, foot, ...page }: TieTypeFormProps) {
  const { t } = useTranslation("network");
  const { t: common } = useTranslation();
  const rule = rules(common);
  const word = rule.text(MOST);
  const back = rule.optionalText(MOST);
  const schema = z
    .object({
      labelEn: word,
      labelFr: word,
      labelNl: word,
      backEn: back,
      backFr: back,
      backNl: back,
      symmetric: z.boolean(),
      passesOn: rule.choice(),
      position: z.string().regex(/^\d{1,3}$/, common("form.required")),
    })
    .superRefine((typed, context) => {
      if (typed.symmetric) return;
      for (const name of ["backEn", "backFr", "backNl"] as const) {
        if (typed[name] === "") {
          context.addIssue({ code: "custom", path: [name], message: common("form.required") });
        }
      }
    });
  const form = useForm({ defaultValues: values, resolver: zodResolver(schema) });
  const { control } = form;
  const symmetric = useWatch({ control, name: "symmetric" });
  const said = (direction: "forth" | "back", language: "en" | "fr" | "nl") =>
    `${t(`types.${direction}`)}: ${t(`types.${language}`)}`;
  const labels = {
    labelEn: said("forth", "en"),
    labelFr: said("forth", "fr"),
    labelNl: said("forth", "nl"),
    backEn: said("back", "en"),
    backFr: said("back", "fr"),
    backNl: said("back", "nl"),
    symmetric: t("types.symmetricField"),
    passesOn: t("types.passesOn"),
    position: t("types.position"),
  };
  const ways = newsWays
    .filter((way) => !symmetric || way === "none" || way === "both")
    .map((value) => ({ value, label: t(`types.news.${value}`) }));
  const inWords = (name: keyof TieTypeValues, value: unknown) =>
    name === "passesOn" ? ways.find((way) => way.value === value)?.label : undefined;
  return (
    <FormPage {...page} intro={t("types.intro")} form={form} labels={labels} inWords={inWords}>
      <FormGroup title={t("types.forth")} sentence={t("types.forthHint")}>
        <TextField control={control} name="labelEn" label={labels.labelEn} required />
        <TextField control={control} name="labelFr" label={labels.labelFr} required />
        <TextField control={control} name="labelNl" label={labels.labelNl} required />
        <CheckboxField control={control} name="symmetric" label={labels.symmetric} />
      </FormGroup>
      {!symmetric && (
        <FormGroup title={t("types.back")} sentence={t("types.backHint")}>
          <TextField control={control} name="backEn" label={labels.backEn} required />
          <TextField control={control} name="backFr" label={labels.backFr} required />
          <TextField control={control} name="backNl" label={labels.backNl} required />
        </FormGroup>
      )}
      <FormGroup title={t("types.more")}>
        <SelectField
          control={control}
          name="passesOn"
          label={labels.passesOn}
          options={ways}
          required
        />
        <TextField
          control={control}
          name="position"
          label={labels.position}
          inputMode="numeric"
          required
        />
      </FormGroup>
      {foot}
    </FormPage>
  );
}
