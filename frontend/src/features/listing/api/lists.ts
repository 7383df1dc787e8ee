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
export type SavedList = Schemas["SavedListView"];
export type SavedListDraft = Schemas["SavedListDraft"];

const LIST = "/api/v1/partnerships/{slug}/lists";
const ITEM = `${LIST}/{id}` as const;
const listKeys = keysOf("lists");

export function useSavedLists(slug: string, filters: { q?: string; sort?: string }) {
  return useKeysetList(listKeys.list(slug, filters), (cursor) =>
    read(client.GET(LIST, { params: { path: { slug }, query: { ...filters, cursor } } })),
  );
}

export const savedListQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: listKeys.item(slug, id),
    queryFn: () => readTagged(client.GET(ITEM, { params: { path: { slug, id } } })),
  });

export function useListChanges(slug: string) {
  const queries = useQueryClient();

  async function keep(changed: Promise<Tagged<SavedList>>) {
    const tagged = await changed;
    await queries.invalidateQueries({ queryKey: listKeys.all(slug) });
    return tagged;
  }

  return {
    save: (body: SavedListDraft, { idempotency }: SaveOptions) =>
      keep(
        readTagged(client.POST(LIST, { params: { path: { slug } }, headers: idempotency, body })),
      ),
    revise: (id: string, body: SavedListDraft, { etag }: SaveOptions) =>
      keep(
        readTagged(
          client.PATCH(ITEM, { params: { path: { slug, id } }, headers: ifMatch(etag), body }),
        ),
      ),
    remove: (id: string, etag: string) =>
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
