import { useNavigate } from "@tanstack/react-router";

export type AddressValues = Record<string, string | string[] | undefined>;

export interface IndexAddress {
  values: AddressValues;
  /** Changes some of what the address says, keeps the rest; no new entry in the browser's history. */
  change: (patch: AddressValues) => void;
  /** Drops search and filters, keeps the order. */
  clear: () => void;
}

export const chosenOf = (values: AddressValues, name: string): string[] => {
  const value = values[name];
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
};

export const isFiltered = (values: AddressValues): boolean =>
  Object.keys(values).some((name) => name !== "sort" && chosenOf(values, name).length > 0);

export function useIndexAddress(search: AddressValues): IndexAddress {
  const navigate = useNavigate();
  const go = (next: AddressValues) =>
    void navigate({ to: ".", search: () => next, replace: true, resetScroll: false });
  return {
    values: search,
    change: (patch) => go({ ...search, ...patch }),
    clear: () => go({ sort: search.sort }),
  };
}
