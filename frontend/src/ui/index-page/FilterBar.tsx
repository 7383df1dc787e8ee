import { Button, NativeSelect } from "@mantine/core";
import { IconAdjustmentsHorizontal, IconX } from "@tabler/icons-react";
import { useId, useState } from "react";
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

/** Search, filters and order in one row; on a phone filters and order fold behind a button that counts what is chosen. */
export function FilterBar({ address, filters, sorts, searchable = true, label }: FilterBarProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const foldId = useId();
  const first = sorts[0]?.value;
  const chosen = filters.reduce((sum, { name }) => sum + chosenOf(address.values, name).length, 0);
  const foldable = filters.length > 0;
  const shown = open || !foldable || undefined;
  return (
    <div role="search" className={classes.bar}>
      {searchable && <SearchBox address={address} label={label} />}
      {foldable && (
        <Button
          variant="default"
          className={classes.unfold}
          data-chosen={chosen > 0 || undefined}
          aria-expanded={open}
          aria-controls={`${foldId}-filters ${foldId}-sort`}
          leftSection={<IconAdjustmentsHorizontal size={18} aria-hidden="true" />}
          onClick={() => setOpen(!open)}
        >
          {chosen > 0 ? t("index.filtersChosen", { count: chosen }) : t("index.filters")}
        </Button>
      )}
      <div id={`${foldId}-filters`} className={classes.fold} data-open={shown}>
        {filters.map((filter) => (
          <FilterMenu
            key={filter.name}
            filter={filter}
            chosen={chosenOf(address.values, filter.name)}
            onChange={(values) =>
              address.change({ [filter.name]: filter.single ? values.slice(-1) : values })
            }
          />
        ))}
      </div>
      {isFiltered(address.values, filters) && (
        <Button
          variant="subtle"
          className={classes.clear}
          onClick={() => address.clear(filters)}
          leftSection={<IconX size={16} aria-hidden="true" />}
        >
          {t("index.clear")}
        </Button>
      )}
      <div id={`${foldId}-sort`} className={classes.fold} data-open={shown}>
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
    </div>
  );
}
