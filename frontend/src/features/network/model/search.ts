import { indexSearch } from "@/routes";
import { type Grouping, groupings } from "./groups";

const filters = indexSearch("kind", "level", "country", "theme");

/** What the address of the network says. */
export type NetworkSearch = ReturnType<typeof filters> & {
  view?: "list";
  group?: Grouping;
  on?: string;
  focus?: string;
  to?: string;
};

const text = (value: unknown) => (typeof value === "string" && value !== "" ? value : undefined);
const isDay = (value: string | undefined) =>
  value !== undefined && /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(value);
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function networkSearch(raw: Record<string, unknown>): NetworkSearch {
  const search: NetworkSearch = filters(raw);
  delete search.sort;
  const group = groupings.find((one) => one === raw.group);
  const on = text(raw.on);
  const focus = text(raw.focus);
  const to = text(raw.to);
  if (raw.view === "list") search.view = "list";
  if (group && group !== "kind") search.group = group;
  if (on && isDay(on)) search.on = on;
  if (focus && uuid.test(focus)) {
    search.focus = focus;
    if (to && uuid.test(to) && to !== focus) search.to = to;
  }
  return search;
}

/** Months counted from the year nought, for the slider. */
export const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/** The first day of a counted month. */
export const dayOfMonth = (month: number) =>
  `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}-01`;
