import { Button, Textarea } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "@/i18n";
import classes from "./dilemma.module.css";

interface WordsFormProps {
  label: string;
  hint: string;
  /** The verb on the button. */
  send: string;
  initial?: string;
  required?: boolean;
  onSend: (words: string) => Promise<void>;
  onCancel: () => void;
}

/** A step that takes a few words along. */
export function WordsForm({ label, hint, send, initial = "", required, ...on }: WordsFormProps) {
  const { t } = useTranslation(["dilemma", "common"]);
  const [words, setWords] = useState(initial);
  const [missing, setMissing] = useState(false);
  const [busy, setBusy] = useState(false);

  async function submit() {
    if (required && words.trim() === "") {
      setMissing(true);
      return;
    }
    setBusy(true);
    await on.onSend(words.trim());
    setBusy(false);
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Textarea
        label={label}
        description={hint}
        autosize
        minRows={3}
        data-autofocus
        aria-required={required}
        error={missing && words.trim() === "" ? t("common:form.required") : undefined}
        value={words}
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
      />
      <div className={classes.buttons}>
        <Button type="submit" loading={busy}>
          {send}
        </Button>
        <Button variant="default" onClick={on.onCancel}>
          {t("next.cancel")}
        </Button>
      </div>
    </form>
  );
}
