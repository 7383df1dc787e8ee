import { Select } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "@/i18n";
import { practiceChoices } from "../api/practices";

const PAUSE = 250;

interface PracticePickProps {
  slug: string;
  value: string;
  onChange: (id: string) => void;
}

/** A practice by part of its title. */
export function PracticePick({ slug, value, onChange }: PracticePickProps) {
  const { t } = useTranslation("room");
  const [typed, setTyped] = useState("");
  const [asked] = useDebouncedValue(typed, PAUSE);
  const { data } = useQuery({
    ...practiceChoices(slug, asked),
    placeholderData: keepPreviousData,
  });
  return (
    <Select
      size="xs"
      label={t("compose.practice")}
      placeholder={t("compose.practiceFind")}
      searchable
      comboboxProps={{ position: "top-start" }}
      filter={({ options }) => options}
      data={(data?.items ?? []).map(({ id, title }) => ({ value: id, label: title }))}
      nothingFoundMessage={t("compose.noPractice")}
      searchValue={typed}
      onSearchChange={setTyped}
      value={value || null}
      onChange={(id) => {
        onChange(id ?? "");
      }}
    />
  );
}
