import type { Control } from "react-hook-form";
import { useTranslation } from "@/i18n";
import { FormGroup, TextAreaField } from "@/ui/form";
import type { DilemmaValues } from "./dilemmaValues";

interface AskFieldsProps {
  control: Control<DilemmaValues, unknown, DilemmaValues>;
  labels: Record<keyof DilemmaValues, string>;
}

export function AskFields({ control, labels }: AskFieldsProps) {
  const { t } = useTranslation("dilemma");
  return (
    <FormGroup title={t("form.ask")} sentence={t("form.askSentence")}>
      <TextAreaField
        control={control}
        name="question"
        label={labels.question}
        description={t("form.questionHint")}
        minRows={2}
        required
      />
      <TextAreaField
        control={control}
        name="background"
        label={labels.background}
        description={t("form.backgroundHint")}
        minRows={5}
      />
    </FormGroup>
  );
}
