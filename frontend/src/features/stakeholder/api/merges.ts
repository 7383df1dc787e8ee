import { useQueryClient } from "@tanstack/react-query";
import { client, type components, ifMatch, keysOf, read, readTagged, useKeysetList } from "@/api";

type Schemas = components["schemas"];
export type Merge = Schemas["MergeView"];
export type MergeDraft = Schemas["MergeDraft"];

const LIST = "/api/v1/partnerships/{slug}/merges";
const mergeKeys = keysOf("merges");

/** What was merged into an organisation. */
export function useMerges(slug: string, organisation: string) {
  return useKeysetList(mergeKeys.list(slug, { organisation }), (cursor) =>
    read(
      client.GET(LIST, { params: { path: { slug }, query: { organisation, limit: 20, cursor } } }),
    ),
  );
}

/** A merge is seen everywhere: all that is known of the partnership is asked again. */
export function useMergeChanges(slug: string) {
  const queries = useQueryClient();
  const everywhere = () => queries.invalidateQueries({ queryKey: [slug] });
  return {
    merge: async (body: MergeDraft, idempotency: Record<string, string>) => {
      const merged = await readTagged(
        client.POST(LIST, { params: { path: { slug } }, headers: idempotency, body }),
      );
      await everywhere();
      return merged;
    },
    undo: async (id: string, etag: string) => {
      const undone = await readTagged(
        client.POST(`${LIST}/{id}/undo`, {
          params: { path: { slug, id } },
          headers: ifMatch(etag),
        }),
      );
      await everywhere();
      return undone;
    },
  };
}
