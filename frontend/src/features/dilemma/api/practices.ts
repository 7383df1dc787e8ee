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
export type Practice = Schemas["PracticeView"];
export type PracticeSummary = Schemas["PracticeSummary"];
export type PracticeDraft = Schemas["PracticeDraft"];

export interface PracticeFilters {
  q?: string;
  sort?: string;
  theme?: string[];
  country?: string[];
}

const LIST = "/api/v1/partnerships/{slug}/practices";
const ITEM = "/api/v1/partnerships/{slug}/practices/{id}";

export const practiceKeys = keysOf("practices");

export function usePractices(slug: string, filters: PracticeFilters) {
  return useKeysetList(practiceKeys.list(slug, filters), (cursor) =>
    read(
      client.GET(LIST, {
        params: { path: { slug }, query: { ...filters, cursor, count: cursor === undefined } },
      }),
    ),
  );
}

export const practiceQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: practiceKeys.item(slug, id),
    queryFn: () => readTagged(client.GET(ITEM, { params: { path: { slug, id } } })),
  });

export function usePracticeChanges(slug: string) {
  const queries = useQueryClient();

  async function keep(changed: Promise<Tagged<Practice>>) {
    const tagged = await changed;
    await queries.invalidateQueries({ queryKey: [slug], refetchType: "none" });
    queries.setQueryData(practiceQuery(slug, tagged.item.id).queryKey, tagged);
    return tagged;
  }

  const on = (id: string, etag: string) => ({
    params: { path: { slug, id } },
    headers: ifMatch(etag),
  });

  return {
    tell: (body: PracticeDraft, { idempotency }: SaveOptions) =>
      keep(
        readTagged(client.POST(LIST, { params: { path: { slug } }, headers: idempotency, body })),
      ),
    revise: (id: string, body: PracticeDraft, { etag }: SaveOptions) =>
      keep(readTagged(client.PATCH(ITEM, { ...on(id, etag), body }))),
    archive: (id: string, etag: string) =>
      keep(readTagged(client.POST(`${ITEM}/archive`, on(id, etag)))),
    restore: (id: string, etag: string) =>
      keep(readTagged(client.POST(`${ITEM}/restore`, on(id, etag)))),
  };
}
