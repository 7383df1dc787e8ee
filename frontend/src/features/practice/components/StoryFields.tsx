import type { Control } from "react-hook-form";
import { useTranslation } from "@/i18n";
import { FormGroup, SelectField, TextAreaField, TextField } from "@/ui/form";
import { outcomes, type PracticeValues } from "./practiceValues";

interface StoryFieldsProps {
  control: Control<PracticeValues, unknown, PracticeValues>;
  labels: Record<keyof PracticeValues, string>;
}

/** The story: what another city reads first. */
export function StoryFields({ control, labels }: StoryFieldsProps) {
  const { t } = useTranslation("practice");
  const area = (name: "context" | "summary" | "how" | "whatFailed", hint: string, minRows = 3) => (
    <TextAreaField
      control={control}
      name={name}
      label={labels[name]}
      description={hint}
      minRows={minRows}
    />
  );
  return (
    <FormGroup title={t("form.story")}>
      <TextField
        control={control}
        name="title"
        label={labels.title}
        description={t("form.titleHint")}
        required
      />
      {area("context", t("form.contextHint"))}
      {area("summary", t("form.summaryHint"))}
      {area("how", t("form.howHint"), 5)}
      <SelectField
        control={control}
        name="outcome"
        label={labels.outcome}
        description={t("form.outcomeHint")}
        empty={t("outcome.unknown")}
        options={outcomes.map((value) => ({ value, label: t(`outcome.${value}`) }))}
      />
      {area("whatFailed", t("form.failedHint"))}
    </FormGroup>
  );
}
