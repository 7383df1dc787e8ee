import { Button, Checkbox, Popover, TextInput } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "@/i18n";
import type { IndexFilter } from "./FilterBar";
import classes from "./index-page.module.css";

interface FilterMenuProps {
  filter: IndexFilter;
  chosen: string[];
  onChange: (chosen: string[]) => void;
}

/** A filter of several values; its button says what is chosen. */
export function FilterMenu({ filter, chosen, onChange }: FilterMenuProps) {
  const { t } = useTranslation();
  const names = filter.options.filter(({ value }) => chosen.includes(value));
  const summary = names.length > 1 ? String(names.length) : names[0]?.label;
  return (
    <Popover position="bottom-start" trapFocus returnFocus>
      <Popover.Target>
        <Button
          variant="default"
          className={classes.filter}
          data-chosen={chosen.length > 0 || undefined}
          rightSection={<IconChevronDown size={16} aria-hidden="true" />}
        >
          {summary ? `${filter.label}${t("colon")}${summary}` : filter.label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={classes.options} aria-label={filter.label}>
        <Options filter={filter} chosen={chosen} onChange={onChange} />
      </Popover.Dropdown>
    </Popover>
  );
}

const LONG = 12;
const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** A long list can be narrowed by typing; what is chosen stays in sight. */
function Options({ filter, chosen, onChange }: FilterMenuProps) {
  const { t } = useTranslation();
  const [words, setWords] = useState("");
  const shown = filter.options.filter(
    ({ value, label }) => chosen.includes(value) || plain(label).includes(plain(words.trim())),
  );
  return (
    <>
      {filter.options.length > LONG && (
        <TextInput
          className={classes.narrow}
          aria-label={t("index.narrow")}
          placeholder={t("index.narrow")}
          value={words}
          onChange={({ currentTarget }) => setWords(currentTarget.value)}
        />
      )}
      <Checkbox.Group value={chosen} onChange={onChange} aria-label={filter.label}>
        {shown.map((option) => (
          <Checkbox
            key={option.value}
            className={classes.option}
            value={option.value}
            label={option.label}
          />
        ))}
      </Checkbox.Group>
      {shown.length === 0 && <p className={classes.nothing}>{t("form.nothingFound")}</p>}
    </>
  );
}
