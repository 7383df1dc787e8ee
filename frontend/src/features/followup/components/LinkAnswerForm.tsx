import { zodResolver } from "@hookform/resolvers/zod";
import { Alert, Button, Radio } from "@mantine/core";
import { useState } from "react";
import { Controller, useForm } from "react-hook-form";
import { z } from "zod";
import { useFormat, useTranslation } from "@/i18n";
import { rules, TextAreaField } from "@/ui/form";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { type LinkAnswers, type Opened, useLinkAnswers } from "../api/links";
import { isAnswer } from "../api/way";
import classes from "./followup.module.css";
import { useFollowUpWords } from "./useFollowUpWords";

interface LinkAnswerFormProps {
  slug: string;
  token: string;
  opened: Opened;
  /** The answer that was clicked in the letter. */
  clicked: { takeaway?: string | undefined; answer?: string | undefined };
}

/** Every takeaway with four answers; nothing is kept before the button is pressed. */
export function LinkAnswerForm({ slug, token, opened, clicked }: LinkAnswerFormProps) {
  const { t } = useTranslation("followup");
  const { t: common } = useTranslation();
  const format = useFormat();
  const words = useFollowUpWords();
  const send = useLinkAnswers(slug, token);
  const [problem, setProblem] = useState<unknown>(null);
  const [kept, setKept] = useState(false);
  const rule = rules(common);
  const { control, handleSubmit, formState } = useForm({
    defaultValues: {
      told: opened.takeaways.map(({ id, answer, note }) => ({
        answer:
          (id === clicked.takeaway && isAnswer(clicked.answer) ? clicked.answer : answer) ?? "",
        note: note ?? "",
      })),
    },
    resolver: zodResolver(
      z.object({
        told: z
          .array(z.object({ answer: z.string(), note: rule.optionalText(4000) }))
          .refine((told) => told.some(({ answer }) => answer !== ""), t("ask.choose")),
      }),
    ),
  });
  const missing = formState.errors.told?.root?.message ?? formState.errors.told?.message;

  const submit = handleSubmit(async ({ told }) => {
    const answers = opened.takeaways.flatMap(({ id }, index): LinkAnswers["answers"] => {
      const one = told[index];
      if (!one || !isAnswer(one.answer)) return [];
      return [{ takeawayId: id, answer: one.answer, note: one.note === "" ? null : one.note }];
    });
    setProblem(null);
    setKept(false);
    try {
      await send({ answers });
      setKept(true);
    } catch (refusal) {
      setProblem(refusal);
    }
  });

  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      {opened.takeaways.map(({ id, text, due }, index) => (
        <div key={id} className={classes.asked}>
          <Controller
            control={control}
            name={`told.${index}.answer`}
            render={({ field }) => (
              <Radio.Group
                label={<span className={classes.text}>{text}</span>}
                description={due && t("takeaway.due", { when: format.partialDate(due) })}
                value={field.value}
                onChange={field.onChange}
              >
                <div className={classes.choices}>
                  {words.answerOptions.map((option) => (
                    <Radio key={option.value} value={option.value} label={option.label} />
                  ))}
                </div>
              </Radio.Group>
            )}
          />
          <TextAreaField
            control={control}
            name={`told.${index}.note`}
            label={t("ask.noteOf", { text })}
            minRows={2}
          />
        </div>
      ))}
      {problem !== null && <ProblemNotice error={problem} />}
      {missing && (
        <Alert color="red" role="alert" mb="md">
          {missing}
        </Alert>
      )}
      {kept && (
        <Alert color="green" role="status" mb="md" title={t("ask.thanks")}>
          {t("ask.correct", { when: format.partialDate(opened.closesOn) })}
        </Alert>
      )}
      <Button type="submit" loading={formState.isSubmitting}>
        {t("ask.confirm")}
      </Button>
    </form>
  );
}
