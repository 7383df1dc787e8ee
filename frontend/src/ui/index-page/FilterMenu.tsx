import { Button, Menu } from "@mantine/core";
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
    <Menu closeOnItemClick={false} position="bottom-start">
      <Menu.Target>
        <Button
          variant="default"
          className={classes.filter}
          data-chosen={chosen.length > 0 || undefined}
          rightSection={<IconChevronDown size={16} aria-hidden="true" />}
        >
          {summary ? `${filter.label}: ${summary}` : filter.label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={classes.options}>
        <Menu.CheckboxGroup value={chosen} onChange={onChange}>
          {filter.options.map((option) => (
            <Menu.CheckboxItem key={option.value} value={option.value}>
              {option.label}
            </Menu.CheckboxItem>
          ))}
        </Menu.CheckboxGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
