import { queryOptions, useQueryClient } from "@tanstack/react-query";
import {
  client,
  type components,
  ifMatch,
  keysOf,
  read,
  readTagged,
  type Tagged,
  useKeysetList,
} from "@/api";
import type { SaveOptions } from "@/ui/form";

type Schemas = components["schemas"];
export type Indicator = Schemas["IndicatorView"];
export type IndicatorSummary = Schemas["IndicatorSummary"];
export type IndicatorDraft = Schemas["IndicatorDraft"];
export type Direction = Schemas["Direction"];

export interface IndicatorFilters {
  q?: string;
  sort?: string;
  theme?: string[];
  direction?: string[];
  place?: string[];
}

const LIST = "/api/v1/partnerships/{slug}/indicators";
const ITEM = "/api/v1/partnerships/{slug}/indicators/{id}";

export const directions = [
  "higher-better",
  "lower-better",
  "neutral",
] as const satisfies Direction[];

export const indicatorKeys = keysOf("indicators");

export function useIndicators(slug: string, filters: IndicatorFilters) {
  const direction = directions.filter((one) => filters.direction?.includes(one));
  return useKeysetList(indicatorKeys.list(slug, filters), (cursor) =>
    read(
      client.GET(LIST, {
        params: {
          path: { slug },
          query: { ...filters, direction, cursor, count: cursor === undefined },
        },
      }),
    ),
  );
}

export const indicatorQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: indicatorKeys.item(slug, id),
    queryFn: () => readTagged(client.GET(ITEM, { params: { path: { slug, id } } })),
  });

/** Every change answers with the item as it is now: the page shows it at once, the lists ask again. */
export function useIndicatorChanges(slug: string) {
  const queries = useQueryClient();

  async function keep(changed: Promise<Tagged<Indicator>>) {
    const tagged = await changed;
    await queries.invalidateQueries({ queryKey: indicatorKeys.all(slug), refetchType: "none" });
    queries.setQueryData(indicatorQuery(slug, tagged.item.id).queryKey, tagged);
    return tagged;
  }

  return {
    define: (body: IndicatorDraft, { idempotency }: SaveOptions) =>
      keep(
        readTagged(client.POST(LIST, { params: { path: { slug } }, headers: idempotency, body })),
      ),
    revise: (id: string, body: IndicatorDraft, { etag }: SaveOptions) =>
      keep(
        readTagged(
          client.PATCH(ITEM, { params: { path: { slug, id } }, headers: ifMatch(etag), body }),
        ),
      ),
    archive: (id: string, etag: string) =>
      keep(
        readTagged(
          client.POST(`${ITEM}/archive`, {
            params: { path: { slug, id } },
            headers: ifMatch(etag),
          }),
        ),
      ),
    restore: (id: string, etag: string) =>
      keep(
        readTagged(
          client.POST(`${ITEM}/restore`, {
            params: { path: { slug, id } },
            headers: ifMatch(etag),
          }),
        ),
      ),
  };
}
