import { type Control, useWatch } from "react-hook-form";
import { SimilarWhileTyping } from "@/features/similar";
import { useTranslation } from "@/i18n";
import { FormGroup, TextAreaField } from "@/ui/form";
import type { DilemmaValues } from "./dilemmaValues";

interface AskFieldsProps {
  slug: string;
  /** The dilemma that is being edited. */
  id: string | null;
  control: Control<DilemmaValues, unknown, DilemmaValues>;
  labels: Record<keyof DilemmaValues, string>;
}

export function AskFields({ slug, id, control, labels }: AskFieldsProps) {
  const { t } = useTranslation("dilemma");
  const [question, background, themes] = useWatch({
    control,
    name: ["question", "background", "themes"],
  });
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
      <SimilarWhileTyping
        slug={slug}
        question={question}
        background={background}
        themes={themes}
        except={id}
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
