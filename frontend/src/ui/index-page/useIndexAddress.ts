import { useNavigate } from "@tanstack/react-router";

export type AddressValues = Record<string, string | string[] | undefined>;

export interface IndexAddress {
  values: AddressValues;
  /** Changes some of what the address says, keeps the rest; no new entry in the browser's history. */
  change: (patch: AddressValues) => void;
  /** Drops search and filters, keeps the rest: the order, the shelf that is looked at. */
  clear: (filters: { name: string }[]) => void;
}

export const chosenOf = (values: AddressValues, name: string): string[] => {
  const value = values[name];
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
};

const narrowing = (filters: { name: string }[]) => ["q", ...filters.map(({ name }) => name)];

export const isFiltered = (values: AddressValues, filters: { name: string }[]): boolean =>
  narrowing(filters).some((name) => chosenOf(values, name).length > 0);

export function useIndexAddress(search: AddressValues): IndexAddress {
  const navigate = useNavigate();
  const go = (next: AddressValues) =>
    void navigate({ to: ".", search: () => next, replace: true, resetScroll: false });
  return {
    values: search,
    change: (patch) => go({ ...search, ...patch }),
    clear: (filters) =>
      go(
        Object.fromEntries(
          Object.entries(search).filter(([name]) => !narrowing(filters).includes(name)),
        ),
      ),
  };
}
