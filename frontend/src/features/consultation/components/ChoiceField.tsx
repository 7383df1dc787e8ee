import { Input } from "@mantine/core";
import type { ReactNode } from "react";
import type { FieldValues } from "react-hook-form";
import { type FieldProps, useField } from "@/ui/form";
import classes from "./choice.module.css";

export interface Choice {
  value: string;
  name: string;
  /** What it means, in a sentence. */
  sentence?: string;
  /** More than words. */
  more?: ReactNode;
}

/** A choice of a few that each need a sentence, all of them in sight. */
export function ChoiceField<V extends FieldValues>(props: FieldProps<V> & { choices: Choice[] }) {
  const { choices, name, description } = props;
  const { common, text, change, error, label } = useField({ ...props, required: true });
  return (
    <fieldset id={common.id} tabIndex={-1} className={classes.choices}>
      <legend>{label}</legend>
      {description && <Input.Description mb={8}>{description}</Input.Description>}
      {choices.map((choice) => (
        <label key={choice.value} data-chosen={choice.value === text || undefined}>
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === text}
            onChange={() => change(choice.value)}
            onBlur={common.onBlur}
            aria-describedby={choice.sentence ? `${common.id}-${choice.value}` : undefined}
          />
          <span className={classes.words}>
            <span className={classes.name}>{choice.name}</span>
            {choice.sentence && (
              <span id={`${common.id}-${choice.value}`} className={classes.sentence}>
                {choice.sentence}
              </span>
            )}
          </span>
          {choice.more && <div className={classes.more}>{choice.more}</div>}
        </label>
      ))}
      {error && <Input.Error mt={6}>{error}</Input.Error>}
    </fieldset>
  );
}
