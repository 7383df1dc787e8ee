import { client, type components, keysOf, read, useKeysetList } from "@/api";

export type HistoryView = components["schemas"]["HistoryView"];

export interface HistoryFilters {
  kind?: string[];
  actor?: string[];
  since?: string[];
}

const historyKeys = keysOf("history");

export function useHistoryOf(slug: string, id: string) {
  return useKeysetList(historyKeys.part(slug, id, "history"), (cursor) =>
    read(
      client.GET("/api/v1/partnerships/{slug}/items/{id}/history", {
        params: { path: { slug, id }, query: { limit: 5, cursor } },
      }),
    ),
  );
}

export function useHistory(slug: string, { kind, actor, since }: HistoryFilters) {
  return useKeysetList(historyKeys.list(slug, { kind, actor, since }), (cursor) =>
    read(
      client.GET("/api/v1/partnerships/{slug}/history", {
        params: { path: { slug }, query: { kind, actor: actor?.[0], since: since?.[0], cursor } },
      }),
    ),
  );
}
