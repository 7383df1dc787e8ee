import { useQueryClient } from "@tanstack/react-query";
import { client, type components, ifMatch, keysOf, read, readTagged, useKeysetList } from "@/api";

export type Duplicate = components["schemas"]["DuplicateView"];

export interface DuplicateFilters {
  q?: string;
  sort?: string;
  dismissed?: string[];
}

const LIST = "/api/v1/partnerships/{slug}/duplicates";
export const duplicateKeys = keysOf("duplicates");

export function useDuplicates(slug: string, { dismissed, ...filters }: DuplicateFilters) {
  return useKeysetList(duplicateKeys.list(slug, { dismissed, ...filters }), (cursor) =>
    read(
      client.GET(LIST, {
        params: {
          path: { slug },
          query: { ...filters, dismissed: Boolean(dismissed), cursor, count: cursor === undefined },
        },
      }),
    ),
  );
}

export function useDuplicateChanges(slug: string) {
  const queries = useQueryClient();
  async function decide(id: string, etag: string, what: "dismiss" | "reconsider") {
    const params = { path: { slug, id } };
    const headers = ifMatch(etag);
    const decided = await readTagged(
      what === "dismiss"
        ? client.POST(`${LIST}/{id}/dismiss`, { params, headers })
        : client.POST(`${LIST}/{id}/reconsider`, { params, headers }),
    );
    await queries.invalidateQueries({ queryKey: duplicateKeys.all(slug) });
    return decided;
  }

  return {
    decide,
    /** Starts the job that compares all organisations. */
    find: () => read(client.POST(LIST, { params: { path: { slug } } })),
  };
}
