import { Text } from "@mantine/core";
import { useEffect, useRef } from "react";
import type { FieldValues, Path, UseFormReturn } from "react-hook-form";
import { useFormState } from "react-hook-form";
import { useTranslation } from "@/i18n";
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
  const names = Object.keys(errors);
  const count = names.length;

  useEffect(() => {
    // once for each attempt to save, not again while the complaints are being mended
    if (submitCount > attempt.current && count > 0) box.current?.focus();
    attempt.current = submitCount;
  }, [submitCount, count]);

  if (count === 0) return null;
  const isPath = (name: string): name is Path<V> => name in errors;
  const messageOf = (name: string) =>
    isPath(name) ? form.getFieldState(name, state).error?.message : undefined;

  return (
    <div ref={box} tabIndex={-1} role="alert" className={classes.errors}>
      <Text fw={600}>{t("form.errorsTitle", { count })}</Text>
      <ul>
        {names.map((name) => (
          <li key={name}>
            <a
              href={`#${fieldId(name)}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(fieldId(name))?.focus();
              }}
            >
              {labels[name] ?? t("form.other")}
            </a>
            {t("colon")}
            {messageOf(name)}
          </li>
        ))}
      </ul>
    </div>
  );
}
