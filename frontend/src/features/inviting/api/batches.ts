import { queryOptions, useQueryClient } from "@tanstack/react-query";
import { client, type components, ifMatch, keysOf, read, readTagged, useKeysetList } from "@/api";

type Schemas = components["schemas"];
export type Batch = Schemas["InvitationBatchView"];
export type BatchSummary = Schemas["InvitationBatchSummary"];
export type InvitationLook = Schemas["InvitationLook"];
export type InvitationWords = Schemas["InvitationWords"];
export type InvitationDraft = Schemas["InvitationDraft"];
export type InvitationPreview = Schemas["InvitationPreview"];
export type Letter = Schemas["InvitationLetter"];

const LIST = "/api/v1/partnerships/{slug}/invitation-batches";
const ITEM = `${LIST}/{id}` as const;
const batchKeys = keysOf("invitation-batches");

export const useBatches = (slug: string, filters: { sort?: string }) =>
  useKeysetList(batchKeys.list(slug, filters), (cursor) =>
    read(client.GET(LIST, { params: { path: { slug }, query: { ...filters, cursor } } })),
  );

export const batchQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: batchKeys.item(slug, id),
    queryFn: () => readTagged(client.GET(ITEM, { params: { path: { slug, id } } })),
  });

/** Who takes part is seen in many places: all that is known of the partnership is asked again. */
export function useInviting(slug: string) {
  const queries = useQueryClient();
  const everywhere = () => queries.invalidateQueries({ queryKey: [slug] });
  return {
    preview: (body: InvitationLook) =>
      read(client.POST(`${LIST}/preview`, { params: { path: { slug } }, body })),
    invite: async (body: InvitationDraft, idempotency: Record<string, string>) => {
      const tagged = await readTagged(
        client.POST(LIST, { params: { path: { slug } }, headers: idempotency, body }),
      );
      await everywhere();
      return tagged;
    },
    undo: async (id: string, etag: string) => {
      const tagged = await readTagged(
        client.POST(`${ITEM}/undo`, { params: { path: { slug, id } }, headers: ifMatch(etag) }),
      );
      await everywhere();
      return tagged;
    },
  };
}
