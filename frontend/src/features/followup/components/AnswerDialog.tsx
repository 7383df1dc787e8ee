import { zodResolver } from "@hookform/resolvers/zod";
import { Button, Radio } from "@mantine/core";
import { useState } from "react";
import { Controller, useForm } from "react-hook-form";
import { z } from "zod";
import { useTranslation } from "@/i18n";
import { Dialog } from "@/ui/Dialog";
import { rules, TextAreaField } from "@/ui/form";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { notify } from "@/ui/toasts";
import { isAnswer, type Takeaway, useWayChanges } from "../api/way";
import classes from "./followup.module.css";
import { useFollowUpWords } from "./useFollowUpWords";

interface AnswerDialogProps {
  slug: string;
  dilemmaId: string;
  takeaway: Takeaway;
  onClose: () => void;
}

/** What came of a takeaway, told by somebody who is signed in. */
export default function AnswerDialog({ slug, dilemmaId, takeaway, onClose }: AnswerDialogProps) {
  const { t } = useTranslation("followup");
  const { t: common } = useTranslation();
  const words = useFollowUpWords();
  const { answer } = useWayChanges(slug, dilemmaId);
  const [problem, setProblem] = useState<unknown>(null);
  const rule = rules(common);
  const form = useForm({
    defaultValues: {
      answer: takeaway.state === "open" ? "" : takeaway.state,
      note: takeaway.outcome ?? "",
    },
    resolver: zodResolver(
      z.object({ answer: z.string().min(1, t("ask.choose")), note: rule.optionalText(4000) }),
    ),
  });
  const { control, handleSubmit, formState } = form;

  const send = handleSubmit(async (values) => {
    if (!isAnswer(values.answer)) return;
    setProblem(null);
    try {
      await answer(takeaway, {
        answer: values.answer,
        note: values.note === "" ? null : values.note,
      });
      notify(t("ask.kept"));
      onClose();
    } catch (refusal) {
      setProblem(refusal);
    }
  });

  return (
    <Dialog title={t("takeaway.tell")} onClose={onClose}>
      <p className={classes.text}>{takeaway.text}</p>
      <form className={classes.form} noValidate onSubmit={(event) => void send(event)}>
        {problem !== null && <ProblemNotice error={problem} />}
        <Controller
          control={control}
          name="answer"
          render={({ field, fieldState }) => (
            <Radio.Group
              label={t("ask.question")}
              value={field.value}
              onChange={field.onChange}
              error={fieldState.error?.message}
            >
              <div className={classes.choices}>
                {words.answerOptions.map(({ value, label }) => (
                  <Radio key={value} value={value} label={label} />
                ))}
              </div>
            </Radio.Group>
          )}
        />
        <TextAreaField control={control} name="note" label={t("ask.note")} minRows={3} />
        <div>
          <Button type="submit" loading={formState.isSubmitting}>
            {t("ask.keep")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
