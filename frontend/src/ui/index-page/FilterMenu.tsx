import { Button, Checkbox, Popover } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";
import type { IndexFilter } from "./FilterBar";
import classes from "./index-page.module.css";

interface FilterMenuProps {
  filter: IndexFilter;
  chosen: string[];
  onChange: (chosen: string[]) => void;
}

/** A filter of several values; its button says what is chosen. */
export function FilterMenu({ filter, chosen, onChange }: FilterMenuProps) {
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
          {summary ? `${filter.label}: ${summary}` : filter.label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={classes.options} aria-label={filter.label}>
        <Checkbox.Group value={chosen} onChange={onChange} aria-label={filter.label}>
          {filter.options.map((option) => (
            <Checkbox
              key={option.value}
              className={classes.option}
              value={option.value}
              label={option.label}
            />
          ))}
        </Checkbox.Group>
      </Popover.Dropdown>
    </Popover>
  );
}
