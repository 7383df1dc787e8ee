import { SegmentedControl } from "@mantine/core";
import { zodResolver } from "@hookform/resolvers/zod";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { z } from "zod";
import type { Tagged } from "@/api";
import { isLanguage, type Language, languages, useFormat, useTranslation } from "@/i18n";
import {
  FormGroup,
  FormPage,
  type FormPageProps,
  rules,
  TextAreaField,
  TextField,
} from "@/ui/form";
import type { Protocol } from "../api/protocols";
import classes from "./protocol.module.css";
import { PhasesField } from "./PhasesField";
import { isWritten, type ProtocolValues } from "./protocolValues";
import { useProtocolInWords } from "./useProtocolInWords";

type ProtocolFormProps = Omit<
  FormPageProps<ProtocolValues, Tagged<Protocol>>,
  "form" | "labels" | "children" | "inWords" | "intro"
> & { values: ProtocolValues };

export function ProtocolForm({ values, ...page }: ProtocolFormProps) {
  const { t, i18n } = useTranslation("consultation");
  const format = useFormat();
  const [language, setLanguage] = useState<Language>(
    isLanguage(i18n.language) ? i18n.language : "en",
  );
  const form = useForm({ defaultValues: values, resolver: zodResolver(useProtocolSchema()) });
  const { control } = form;
  const labels = {
    name: t("protocolForm.name"),
    description: t("protocolForm.description"),
    phases: t("protocolForm.phases"),
  };
  return (
    <FormPage
      {...page}
      intro={t("protocolForm.intro")}
      form={form}
      labels={labels}
      inWords={useProtocolInWords()}
    >
      <FormGroup title={t("protocolForm.what")}>
        <fieldset className={classes.language}>
          <legend>{t("protocolForm.language")}</legend>
          <p>{t("protocolForm.languageSays")}</p>
          <SegmentedControl
            aria-label={t("protocolForm.language")}
            data={languages.map((value) => ({ value, label: format.language(value) }))}
            value={language}
            onChange={(value) => setLanguage(isLanguage(value) ? value : "en")}
          />
        </fieldset>
        <TextField
          key={`name ${language}`}
          control={control}
          name={`name.${language}`}
          label={labels.name}
          required
        />
        <TextAreaField
          key={`description ${language}`}
          control={control}
          name={`description.${language}`}
          label={labels.description}
          description={t("protocolForm.descriptionHint")}
          minRows={2}
        />
      </FormGroup>
      <FormGroup title={labels.phases} sentence={t("protocolForm.phasesSays")}>
        <PhasesField control={control} language={language} label={labels.phases} />
      </FormGroup>
    </FormPage>
  );
}

function useProtocolSchema() {
  const { t } = useTranslation("consultation");
  const { t: common } = useTranslation();
  const rule = rules(common);
  const text = rule.optionalText(500);
  const anyTexts = z.object({ en: text, fr: text, nl: text });
  // The complaint stands at the language that is written first when none is.
  const texts = anyTexts.superRefine((written, context) => {
    if (isWritten(written)) return;
    for (const language of languages) {
      context.addIssue({
        code: "custom",
        path: [language],
        message: t("protocolForm.oneLanguage"),
      });
    }
  });
  const number = (most: number) =>
    z.string().refine((amount) => /^\d+$/.test(amount) && +amount >= 1 && +amount <= most, {
      message: t("protocolForm.number", { most }),
    });
  return z.object({
    name: texts,
    description: anyTexts,
    phases: z
      .array(
        z.object({
          key: z.string(),
          name: texts,
          purpose: texts,
          minutes: number(480),
          days: number(60),
          writes: z.object({
            presenter: rule.list(),
            peer: rule.list(),
            facilitator: rule.list(),
            rapporteur: rule.list(),
          }),
          sees: rule.choice(),
        }),
      )
      .min(1, t("protocolForm.onePhase")),
  });
}
