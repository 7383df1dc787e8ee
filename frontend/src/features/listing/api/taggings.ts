import { useQueryClient } from "@tanstack/react-query";
import { client, type components, ifMatch, read, readTagged } from "@/api";

type Schemas = components["schemas"];
export type TaggingDraft = Schemas["TaggingDraft"];
export type TaggingPreview = Schemas["TaggingPreview"];

const LIST = "/api/v1/partnerships/{slug}/taggings";

/** Themes are seen everywhere: all that is known of the partnership is asked again. */
export function useTaggings(slug: string) {
  const queries = useQueryClient();
  const everywhere = () => queries.invalidateQueries({ queryKey: [slug] });
  return {
    preview: (body: TaggingDraft) =>
      read(client.POST(`${LIST}/preview`, { params: { path: { slug } }, body })),
    tag: async (body: TaggingDraft, idempotency: Record<string, string>) => {
      const tagged = await readTagged(
        client.POST(LIST, { params: { path: { slug } }, headers: idempotency, body }),
      );
      await everywhere();
      return tagged;
    },
    undo: async (id: string, etag: string) => {
      await read(
        client.POST(`${LIST}/{id}/undo`, {
          params: { path: { slug, id } },
          headers: ifMatch(etag),
        }),
      );
      await everywhere();
    },
  };
}
