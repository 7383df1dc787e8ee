import { MultiSelect, Select } from "@mantine/core";
import { useMemo } from "react";
import type { FieldValues } from "react-hook-form";
import { useFormat, useTranslation } from "@/i18n";
import { countryCodes, languageCodes } from "./codes";
import type { Option } from "./TextField";
import { type FieldProps, useField } from "./useField";

/** Several out of a list; typing narrows it. For themes: the partnership's taxonomy as options. */
export function ManyField<V extends FieldValues>(props: FieldProps<V> & { options: Option[] }) {
  const { t } = useTranslation();
  const { common, list, change } = useField(props);
  return (
    <MultiSelect
      {...common}
      data={props.options}
      value={list}
      onChange={change}
      searchable
      hidePickedOptions
      nothingFoundMessage={t("form.nothingFound")}
    />
  );
}

/** One out of a long list; typing narrows it, and it can be cleared. */
export function PickField<V extends FieldValues>(props: FieldProps<V> & { options: Option[] }) {
  const { t } = useTranslation();
  const { common, text, change } = useField(props);
  return (
    <Select
      {...common}
      data={props.options}
      value={text === "" ? null : text}
      onChange={(value) => change(value ?? "")}
      searchable
      clearable={!props.required}
      clearButtonProps={{ "aria-label": t("index.clear") }}
      nothingFoundMessage={t("form.nothingFound")}
    />
  );
}

function useNamed(codes: readonly string[], nameOf: (code: string) => string, language: string) {
  return useMemo(() => {
    const named = codes.map((value) => ({ value, label: nameOf(value) }));
    return named.sort((a, b) => a.label.localeCompare(b.label, language));
  }, [codes, nameOf, language]);
}

/** Country names in the reader's language. */
export function useCountryOptions(): Option[] {
  const { i18n } = useTranslation();
  return useNamed(countryCodes, useFormat().country, i18n.language);
}

export function CountriesField<V extends FieldValues>(props: FieldProps<V>) {
  return <ManyField {...props} options={useCountryOptions()} />;
}

/** Language names in the reader's language. */
export function useLanguageOptions(): Option[] {
  const { i18n } = useTranslation();
  return useNamed(languageCodes, useFormat().language, i18n.language);
}

export function LanguagesField<V extends FieldValues>(props: FieldProps<V>) {
  return <ManyField {...props} options={useLanguageOptions()} />;
}
