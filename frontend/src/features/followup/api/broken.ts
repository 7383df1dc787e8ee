import { queryOptions } from "@tanstack/react-query";
import { client, type components, keysOf, read, useKeysetList } from "@/api";
import { stringifySearch } from "@/routes/search";

type Schemas = components["schemas"];
export type BrokenDilemma = Schemas["BrokenDilemma"];

export interface BrokenFilters {
  q?: string;
  sort?: string;
  reason?: string[];
  theme?: string[];
  /** At most one: days without an answer. */
  silentDays?: string[];
}

const LIST = "/api/v1/partnerships/{slug}/broken-threads";
const brokenKeys = keysOf("broken-threads");

const asked = ({ silentDays = [], ...filters }: BrokenFilters) => {
  const days = Number(silentDays[0]);
  return Number.isInteger(days) && days >= 1 && days <= 3650
    ? { ...filters, silentDays: days }
    : filters;
};

export function useBrokenThreads(slug: string, filters: BrokenFilters) {
  return useKeysetList(brokenKeys.list(slug, filters), (cursor) =>
    read(
      client.GET(LIST, {
        params: {
          path: { slug },
          query: { ...asked(filters), cursor, count: cursor === undefined },
        },
      }),
    ),
  );
}

/** How many there are of each reason; a chosen reason does not count. */
export const reasonsQuery = (slug: string, { theme, silentDays }: BrokenFilters) => {
  const filters = { ...(theme && { theme }), ...(silentDays && { silentDays }) };
  return queryOptions({
    queryKey: [...brokenKeys.all(slug), "reasons", filters],
    queryFn: () =>
      read(client.GET(`${LIST}/reasons`, { params: { path: { slug }, query: asked(filters) } })),
  });
};

/** The list as it is filtered now, as a file. */
export const downloadAddress = (slug: string, filters: BrokenFilters) =>
  `/api/v1/partnerships/${slug}/broken-threads/csv${stringifySearch({ ...asked(filters) })}`;
