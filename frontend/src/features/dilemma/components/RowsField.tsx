import { ActionIcon, Button, Input } from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "@/i18n";
import classes from "./dilemma.module.css";

interface RowsFieldProps {
  /** Where the list of errors leads to. */
  id: string;
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
export function RowsField({ keys, nameOf, onMove, onRemove, ...props }: RowsFieldProps) {
  const { t } = useTranslation("dilemma");
  return (
    <fieldset id={props.id} tabIndex={-1} className={classes.group}>
      <legend>{props.label}</legend>
      <ol className={classes.rows}>
        {keys.map((key, index) => (
          <li key={key} className={classes.rowFields}>
            {props.children(index)}
            <div className={classes.rowTools}>
              <Tool
                label={t("form.up", { name: nameOf(index) })}
                disabled={index === 0}
                onClick={() => onMove(index, index - 1)}
              >
                <IconArrowUp size={18} aria-hidden="true" />
              </Tool>
              <Tool
                label={t("form.down", { name: nameOf(index) })}
                disabled={index === keys.length - 1}
                onClick={() => onMove(index, index + 1)}
              >
                <IconArrowDown size={18} aria-hidden="true" />
              </Tool>
              <Tool
                label={t("form.remove", { name: nameOf(index) })}
                onClick={() => onRemove(index)}
              >
                <IconTrash size={18} aria-hidden="true" />
              </Tool>
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
