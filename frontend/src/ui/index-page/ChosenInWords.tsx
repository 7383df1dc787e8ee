import { useFormat } from "@/i18n";
import type { IndexFilter } from "./FilterBar";
import { type AddressValues, chosenOf } from "./useIndexAddress";

/** On paper, where the filters themselves are left out: what this list was narrowed to. */
export function ChosenInWords({
  values,
  filters,
}: {
  values: AddressValues;
  filters: IndexFilter[];
}) {
  const format = useFormat();
  const words = chosenOf(values, "q").map((q) => `“${q}”`);
  for (const { name, label, options } of filters) {
    const chosen = chosenOf(values, name);
    const names = options.filter(({ value }) => chosen.includes(value)).map((one) => one.label);
    if (names.length > 0) words.push(`${label}: ${format.list(names)}`);
  }
  return words.length > 0 && <p className="ct-only-print">{words.join(" · ")}</p>;
}
