import { zodResolver } from "@hookform/resolvers/zod";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, linkOptions, useNavigate } from "@tanstack/react-router";
import { useFieldArray, useForm } from "react-hook-form";
import { z } from "zod";
import { useTranslation } from "@/i18n";
import { FormPage, RowsField, rules, SelectField, TextField } from "@/ui/form";
import { evaluationQuery, useEvaluationChanges } from "../api/evaluation";
import {
  questionsDraft,
  questionsFromCurrent,
  type QuestionValues,
} from "../components/questionValues";
import { newKey } from "../components/registrationValues";

const route = getRouteApi("/p/$slug/dilemmas/academies/$id/evaluation/questions");

/** What is asked after the academy; four usual questions to begin with. */
export function QuestionsPage() {
  const { slug, id } = route.useParams();
  const { t } = useTranslation("academy");
  const { t: common } = useTranslation();
  const navigate = useNavigate();
  const { write } = useEvaluationChanges(slug, id);
  const { item, etag } = useSuspenseQuery(evaluationQuery(slug, id)).data;
  const usual = useUsual();
  const rule = rules(common);
  const schema = z.object({
    questions: z
      .array(z.object({ key: z.string(), question: rule.text(300), kind: rule.choice() }))
      .min(1, t("evaluation.formIntro"))
      .max(8, t("evaluation.formIntro")),
  });
  const form = useForm<QuestionValues, unknown, QuestionValues>({
    defaultValues: questionsFromCurrent(item.questions.length > 0 ? item : usual) ?? usual,
    resolver: zodResolver(schema),
  });
  const { control, formState } = form;
  const { fields, append, move, remove } = useFieldArray({ control, name: "questions" });
  const page = linkOptions({
    to: "/p/$slug/dilemmas/academies/$id/evaluation",
    params: { slug, id },
  });
  return (
    <FormPage
      title={t("evaluation.formTitle")}
      intro={t("evaluation.formIntro")}
      form={form}
      labels={{ questions: t("evaluation.questions") }}
      draftKey={`evaluation:${id}`}
      etag={etag}
      may={item.state === "draft"}
      save={(values, options) => write(questionsDraft(values), options)}
      onSaved={() => void navigate(page)}
      cancel={page}
      fromCurrent={questionsFromCurrent}
    >
      <RowsField
        name="questions"
        label={t("evaluation.questions")}
        keys={fields.map((field) => field.id)}
        add={t("evaluation.addQuestion")}
        nameOf={(index) => t("evaluation.questionNumber", { number: index + 1 })}
        error={formState.errors.questions?.message}
        onAdd={() => append({ key: newKey(), question: "", kind: "scale" })}
        onMove={move}
        onRemove={remove}
      >
        {(index) => (
          <>
            <TextField
              control={control}
              name={`questions.${index}.question`}
              label={t("evaluation.questionText")}
              required
            />
            <SelectField
              control={control}
              name={`questions.${index}.kind`}
              label={t("evaluation.kind")}
              options={[
                { value: "scale", label: t("evaluation.scale") },
                { value: "text", label: t("evaluation.text") },
              ]}
              required
            />
          </>
        )}
      </RowsField>
    </FormPage>
  );
}

function useUsual(): QuestionValues {
  const { t } = useTranslation("academy");
  const keys = ["useful", "safe", "organised", "change"] as const;
  return {
    questions: keys.map((key) => ({
      key,
      question: t(`evaluation.usual.${key}`),
      kind: key === "change" ? "text" : "scale",
    })),
  };
}
