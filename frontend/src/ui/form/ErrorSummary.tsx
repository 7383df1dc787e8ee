import { Text } from "@mantine/core";
import { useEffect, useRef } from "react";
import type { FieldValues, UseFormReturn } from "react-hook-form";
import { useFormState } from "react-hook-form";
import { useTranslation } from "@/i18n";
import { firstComplaint } from "./complaints";
import { fieldId } from "./fieldId";
import classes from "./form.module.css";

interface ErrorSummaryProps<V extends FieldValues> {
  form: UseFormReturn<V, unknown, V>;
  labels: Record<string, string>;
}

/** All complaints in one list, each a link to its field; takes the focus when a save was refused. */
export function ErrorSummary<V extends FieldValues>({ form, labels }: ErrorSummaryProps<V>) {
  const { t } = useTranslation();
  const attempt = useRef(0);
  const box = useRef<HTMLDivElement>(null);
  const state = useFormState({ control: form.control });
  const { errors, submitCount } = state;
  const complaints = Object.entries(errors).flatMap(([name, error]) => {
    const found = firstComplaint(error, name);
    return found ? [{ name, ...found }] : [];
  });
  const count = complaints.length;

  useEffect(() => {
    // once for each attempt to save, not again while the complaints are being mended
    if (submitCount > attempt.current && count > 0) box.current?.focus();
    attempt.current = submitCount;
  }, [submitCount, count]);

  if (count === 0) return null;
  return (
    <div ref={box} tabIndex={-1} role="alert" className={classes.errors}>
      <Text fw={600}>{t("form.errorsTitle", { count })}</Text>
      <ul>
        {complaints.map(({ name, path, message }) => (
          <li key={name}>
            <a
              href={`#${fieldId(path)}`}
              onClick={(event) => {
                event.preventDefault();
                goTo(fieldId(path));
              }}
            >
              {labels[name] ?? t("form.other")}
            </a>
            {t("colon")}
            {message}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What is folded cannot take the focus. */
function goTo(id: string) {
  const field = document.getElementById(id);
  field?.closest("details")?.setAttribute("open", "");
  field?.focus();
}
