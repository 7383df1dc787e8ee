import { Button, Input } from "@mantine/core";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import type { ReactNode } from "react";
import classes from "./application.module.css";

interface RowsFieldProps {
  /** Where the list of errors leads to. */
  id: string;
  label: string;
  /** Key of each row, as `useFieldArray` gives it. */
  keys: string[];
  add: string;
  removeLabel: (index: number) => string;
  error?: string | undefined;
  /** false: the rows stay as they are. */
  open: boolean;
  onAdd: () => void;
  onRemove: (index: number) => void;
  /** The fields of a row. */
  children: (index: number) => ReactNode;
}

/** A list of rows with fields of their own. */
export function RowsField(props: RowsFieldProps) {
  return (
    <fieldset id={props.id} tabIndex={-1} className={classes.group} disabled={!props.open}>
      <legend>{props.label}</legend>
      <ol className={classes.rows}>
        {props.keys.map((key, index) => (
          <li key={key} className={classes.row}>
            {props.children(index)}
            {props.open && (
              <Button
                variant="subtle"
                color="gray"
                size="compact-sm"
                leftSection={<IconTrash size={16} aria-hidden="true" />}
                onClick={() => props.onRemove(index)}
              >
                {props.removeLabel(index)}
              </Button>
            )}
          </li>
        ))}
      </ol>
      {props.error && <Input.Error mt={6}>{props.error}</Input.Error>}
      {props.open && (
        <Button
          variant="default"
          mt="sm"
          leftSection={<IconPlus size={16} aria-hidden="true" />}
          onClick={props.onAdd}
        >
          {props.add}
        </Button>
      )}
    </fieldset>
  );
}
