import { Button, NativeSelect } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useTranslation } from "@/i18n";
import { FilterMenu } from "./FilterMenu";
import { SearchBox } from "./SearchBox";
import { chosenOf, type IndexAddress, isFiltered } from "./useIndexAddress";
import classes from "./index-page.module.css";

export interface IndexFilter {
  /** Name in the address and in the API. */
  name: string;
  label: string;
  options: { value: string; label: string }[];
  /** One value at most. */
  single?: boolean;
}

export interface IndexSort {
  /** As the API takes it: `name`, `-name`. The first is what you get unasked. */
  value: string;
  label: string;
}

interface FilterBarProps {
  address: IndexAddress;
  filters: IndexFilter[];
  sorts: IndexSort[];
  /** false: the list has no words to look for. */
  searchable?: boolean;
  /** What is searched, when it is no list. */
  label?: string;
}

export function FilterBar({ address, filters, sorts, searchable = true, label }: FilterBarProps) {
  const { t } = useTranslation();
  const first = sorts[0]?.value;
  return (
    <div role="search" className={classes.bar}>
      {searchable && <SearchBox address={address} label={label} />}
      {filters.map((filter) => (
        <FilterMenu
          key={filter.name}
          filter={filter}
          chosen={chosenOf(address.values, filter.name)}
          onChange={(chosen) =>
            address.change({ [filter.name]: filter.single ? chosen.slice(-1) : chosen })
          }
        />
      ))}
      {isFiltered(address.values) && (
        <Button
          variant="subtle"
          onClick={address.clear}
          leftSection={<IconX size={16} aria-hidden="true" />}
        >
          {t("index.clear")}
        </Button>
      )}
      {sorts.length > 1 && (
        <NativeSelect
          className={classes.sort}
          aria-label={t("index.sort")}
          data={sorts}
          value={chosenOf(address.values, "sort")[0] ?? first}
          onChange={({ currentTarget: { value } }) =>
            address.change({ sort: value === first ? undefined : value })
          }
        />
      )}
    </div>
  );
}
