import { zodResolver } from "@hookform/resolvers/zod";
import { Button, Text } from "@mantine/core";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { z } from "zod";
import { useTranslation } from "@/i18n";
import { Dialog } from "@/ui/Dialog";
import { rules, TextAreaField } from "@/ui/form";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { type Call, useCallChanges } from "../api/calls";
import classes from "./expertise.module.css";

interface ThanksDialogProps {
  slug: string;
  call: Call;
  etag: string;
  onClose: () => void;
}

/** The end of a call: words for everybody who offered help, and what came of it for the record. */
export function ThanksDialog({ slug, call, etag, onClose }: ThanksDialogProps) {
  const { t } = useTranslation("expertise");
  const { t: common } = useTranslation();
  const { thank } = useCallChanges(slug);
  const [problem, setProblem] = useState<unknown>(null);
  const rule = rules(common);
  const form = useForm({
    defaultValues: { words: "", result: "" },
    resolver: zodResolver(z.object({ words: rule.text(4000), result: rule.optionalText(10_000) })),
  });
  const { control, handleSubmit, formState } = form;
  const helpers = call.asks.filter(({ answer }) => answer === "yes" || answer === "maybe");

  const send = handleSubmit(async ({ words, result }) => {
    try {
      await thank(call.id, { words, result: result === "" ? null : result }, etag);
      onClose();
    } catch (refusal) {
      setProblem(refusal);
    }
  });

  return (
    <Dialog title={t("thanks.title")} onClose={onClose}>
      {problem !== null && <ProblemNotice error={problem} />}
      <Text>{t("thanks.who", { count: helpers.length })}</Text>
      <form className={classes.form} noValidate onSubmit={(event) => void send(event)}>
        <TextAreaField control={control} name="words" label={t("thanks.words")} required />
        <TextAreaField
          control={control}
          name="result"
          label={t("field.result")}
          description={t("thanks.resultHint")}
        />
        <Button type="submit" loading={formState.isSubmitting}>
          {t("thanks.send")}
        </Button>
      </form>
    </Dialog>
  );
}
