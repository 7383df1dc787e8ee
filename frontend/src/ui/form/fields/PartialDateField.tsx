import { Input, NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import type { FieldValues } from "react-hook-form";
import { useTranslation } from "@/i18n";
import { fieldId } from "../fieldId";
import classes from "../form.module.css";
import { type FieldProps, useField } from "./useField";

interface Parts {
  year: string;
  month: string;
  day: string;
  time: string;
}

function split(value: string): Parts {
  const [date = "", time = ""] = value.split("T");
  const [year = "", month = "", day = ""] = date.split("-");
  return { year, month, day, time };
}

function join({ year, month, day, time }: Parts): string {
  if (year === "") return "";
  if (month === "") return year;
  if (day === "") return `${year}-${month}`;
  return time === "" ? `${year}-${month}-${day}` : `${year}-${month}-${day}T${time}`;
}

const two = (value: number) => String(value).padStart(2, "0");

function daysIn(year: string, month: string): number {
  return new Date(Date.UTC(Number(year) || 2000, Number(month), 0)).getUTCDate();
}

interface PartialDateProps<V extends FieldValues> extends FieldProps<V> {
  /** A day may have a local time: 2024-04-19T09:00. */
  withTime?: boolean;
}

/** A date as precise as it is known: year, then month, then day, and where it matters the time. */
export function PartialDateField<V extends FieldValues>(props: PartialDateProps<V>) {
  const { t, i18n } = useTranslation();
  const { text, change, error, label } = useField(props);
  const [parts, setParts] = useState(() => split(text));
  const shown = join(parts) === text ? parts : split(text);
  const monthName = new Intl.DateTimeFormat(i18n.language, { month: "long", timeZone: "UTC" });
  const unknown = { value: "", label: t("form.monthUnknown") };
  const months = Array.from({ length: 12 }, (_, month) => ({
    value: two(month + 1),
    label: monthName.format(Date.UTC(2000, month, 1)),
  }));
  const days = Array.from({ length: daysIn(shown.year, shown.month) }, (_, day) => ({
    value: two(day + 1),
    label: String(day + 1),
  }));

  function update(patch: Partial<Parts>) {
    const next = { ...shown, ...patch };
    if (next.year === "") next.month = "";
    if (next.month === "" || Number(next.day) > daysIn(next.year, next.month)) next.day = "";
    if (next.day === "") next.time = "";
    setParts(next);
    change(join(next));
  }

  const hintId = `${fieldId(props.name)}-hint`;
  return (
    <fieldset className={classes.fieldset} aria-describedby={hintId}>
      <legend className={classes.legend}>{label}</legend>
      <Input.Description id={hintId} mb={6}>
        {props.description ?? t("form.dateHint")}
      </Input.Description>
      <div className={classes.date}>
        <TextInput
          id={fieldId(props.name)}
          label={t("form.year")}
          inputMode="numeric"
          maxLength={4}
          autoComplete="off"
          value={shown.year}
          error={error !== undefined}
          onChange={({ currentTarget }) => update({ year: currentTarget.value.replace(/\D/g, "") })}
        />
        <NativeSelect
          label={t("form.month")}
          data={[unknown, ...months]}
          value={shown.month}
          disabled={shown.year.length < 4}
          onChange={({ currentTarget }) => update({ month: currentTarget.value })}
        />
        <NativeSelect
          label={t("form.day")}
          data={[unknown, ...days]}
          value={shown.day}
          disabled={shown.month === ""}
          onChange={({ currentTarget }) => update({ day: currentTarget.value })}
        />
        {props.withTime && (
          <TextInput
            type="time"
            label={t("form.time")}
            value={shown.time}
            disabled={shown.day === ""}
            onChange={({ currentTarget }) => update({ time: currentTarget.value })}
          />
        )}
      </div>
      {error && <Input.Error mt={6}>{error}</Input.Error>}
    </fieldset>
  );
}
