import type { ReactNode } from "react";
import classes from "./duplicate.module.css";

export interface FieldOption<V extends string> {
  value: V;
  /** Which of the two says so. */
  from: string;
  text: ReactNode;
}

interface FieldChoiceProps<V extends string> {
  name: string;
  legend: string;
  options: FieldOption<V>[];
  chosen: V;
  onChoose: (value: V) => void;
}

/** Side by side where there is room, one below the other on a phone; arrow keys choose. */
export function FieldChoice<V extends string>(props: FieldChoiceProps<V>) {
  const { name, legend, options, chosen, onChoose } = props;
  return (
    <fieldset className={classes.field}>
      <legend>{legend}</legend>
      <div className={classes.options}>
        {options.map(({ value, from, text }) => (
          <label key={value} className={classes.option}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={chosen === value}
              onChange={() => onChoose(value)}
            />
            <span className={classes.value}>
              <span className={classes.from}>{from}</span>
              {text}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
