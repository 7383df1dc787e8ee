import { MultiSelect, Select } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useQueries, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { FieldValues } from "react-hook-form";
import { useTranslation } from "@/i18n";
import { type FieldProps, useField } from "@/ui/form/fields/useField";
import type { Option } from "@/ui/form";
import { organisationChoices } from "../api/choices";
import { organisationQuery } from "../api/organisations";

type OrganisationFieldProps<V extends FieldValues> = FieldProps<V> & { slug: string };

const PAUSE = 200; // ms after the last key

/** What fits the typed words, and what is chosen already, so that its name can be shown. */
function useChoices(slug: string, chosen: string[]) {
  const [typed, setTyped] = useState("");
  const named = useQueries({
    queries: chosen.map((id) => organisationQuery(slug, id)),
    combine: (answers) =>
      answers.flatMap(({ data }): Option[] =>
        data ? [{ value: data.item.id, label: data.item.name }] : [],
      ),
  });
  // A picked name stands in the box: it is no search.
  const words = named.some(({ label }) => label === typed) ? "" : typed;
  const [q] = useDebouncedValue(words, PAUSE);
  const { data: found = [] } = useQuery(organisationChoices(slug, q));
  const others = found.filter(({ value }) => !chosen.includes(value));
  return { options: [...named, ...others], typed, setTyped };
}

/** The server has searched, with all that it forgives: the box does not filter again. */
const asFound = <T,>({ options }: { options: T }) => options;

/** One organisation of the partnership; typing searches. The value is its id, "" when none is chosen. */
export function OrganisationField<V extends FieldValues>({
  slug,
  ...props
}: OrganisationFieldProps<V>) {
  const { t } = useTranslation();
  const { common, text, change } = useField(props);
  const { options, typed, setTyped } = useChoices(slug, text === "" ? [] : [text]);
  return (
    <Select
      {...common}
      data={options}
      value={text === "" ? null : text}
      onChange={(value) => change(value ?? "")}
      searchable
      searchValue={typed}
      onSearchChange={setTyped}
      filter={asFound}
      clearable={!props.required}
      clearButtonProps={{ "aria-label": t("index.clear") }}
      nothingFoundMessage={t("form.nothingFound")}
    />
  );
}

/** Several organisations of the partnership; the value is a list of ids. */
export function OrganisationsField<V extends FieldValues>({
  slug,
  ...props
}: OrganisationFieldProps<V>) {
  const { t } = useTranslation();
  const { common, list, change } = useField(props);
  const { options, typed, setTyped } = useChoices(slug, list);
  return (
    <MultiSelect
      {...common}
      data={options}
      value={list}
      onChange={change}
      searchable
      searchValue={typed}
      onSearchChange={setTyped}
      filter={asFound}
      hidePickedOptions
      nothingFoundMessage={t("form.nothingFound")}
    />
  );
}

interface OrganisationPickerProps {
  slug: string;
  label: string;
  /** An id, "" for none. */
  value: string;
  onChange: (id: string) => void;
}

/** One organisation outside of a form: what a list is narrowed to, what a dialog asks for. */
export function OrganisationPicker({ slug, label, value, onChange }: OrganisationPickerProps) {
  const { t } = useTranslation();
  const { options, typed, setTyped } = useChoices(slug, value === "" ? [] : [value]);
  return (
    <Select
      label={label}
      data={options}
      value={value === "" ? null : value}
      onChange={(chosen) => onChange(chosen ?? "")}
      searchable
      searchValue={typed}
      onSearchChange={setTyped}
      filter={asFound}
      clearable
      clearButtonProps={{ "aria-label": t("index.clear") }}
      nothingFoundMessage={t("form.nothingFound")}
    />
  );
}
