import { ActionIcon, Button, Input } from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from "@tabler/icons-react";
import { type ReactNode, useRef } from "react";
import { useTranslation } from "@/i18n";
import { fieldId } from "../fieldId";
import classes from "../form.module.css";
import rows from "./rows.module.css";

interface RowsFieldProps {
  /** Of the list in the form's values; the list of errors leads here. */
  name: string;
  label: string;
  /** Key of each row, as `useFieldArray` gives it. */
  keys: string[];
  add: string;
  /** "Idea 2": names the row for its buttons. */
  nameOf: (index: number) => string;
  error?: string | undefined;
  onAdd: () => void;
  onMove: (from: number, to: number) => void;
  onRemove: (index: number) => void;
  /** The fields of a row. */
  children: (index: number) => ReactNode;
}

/** A list of rows with fields of their own, in an order that buttons change. */
export function RowsField({ name, keys, nameOf, onMove, onRemove, ...props }: RowsFieldProps) {
  const { t } = useTranslation();
  const list = useRef<HTMLFieldSetElement>(null);

  function remove(index: number) {
    list.current?.focus(); // the button that had the focus goes with its row
    onRemove(index);
  }

  return (
    <fieldset ref={list} id={fieldId(name)} tabIndex={-1} className={classes.fieldset}>
      <legend className={classes.legend}>{props.label}</legend>
      <ol className={rows.rows}>
        {keys.map((key, index) => (
          <li key={key}>
            <div role="group" aria-label={nameOf(index)} className={rows.row}>
              {props.children(index)}
              <div className={rows.tools}>
                <Tool
                  label={t("form.rowUp", { name: nameOf(index) })}
                  disabled={index === 0}
                  onClick={() => onMove(index, index - 1)}
                >
                  <IconArrowUp size={18} aria-hidden="true" />
                </Tool>
                <Tool
                  label={t("form.rowDown", { name: nameOf(index) })}
                  disabled={index === keys.length - 1}
                  onClick={() => onMove(index, index + 1)}
                >
                  <IconArrowDown size={18} aria-hidden="true" />
                </Tool>
                <Tool
                  label={t("form.rowRemove", { name: nameOf(index) })}
                  onClick={() => remove(index)}
                >
                  <IconTrash size={18} aria-hidden="true" />
                </Tool>
              </div>
            </div>
          </li>
        ))}
      </ol>
      {props.error && <Input.Error mt={6}>{props.error}</Input.Error>}
      <Button
        variant="default"
        mt="sm"
        leftSection={<IconPlus size={16} aria-hidden="true" />}
        onClick={props.onAdd}
      >
        {props.add}
      </Button>
    </fieldset>
  );
}

interface ToolProps {
  label: string;
  disabled?: boolean;
  onClick: () => void;
  children: ReactNode;
}

function Tool({ label, disabled = false, onClick, children }: ToolProps) {
  return (
    <ActionIcon
      variant="subtle"
      size={32}
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onClick}
    >
      {children}
    </ActionIcon>
  );
}
