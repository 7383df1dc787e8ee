import { queryOptions, useQueryClient } from "@tanstack/react-query";
import { client, type components, ifMatch, keysOf, read, readTagged, type Tagged } from "@/api";
import type { SaveOptions } from "@/ui/form";

type Schemas = components["schemas"];
export type Approach = Schemas["ApproachView"];
export type ApproachSummary = Schemas["ApproachSummary"];
export type ApproachDraft = Schemas["ApproachDraft"];
export type ApproachPatch = Schemas["ApproachDraftPatch"];
export type ApproachPart = Schemas["ApproachPart"];

const LIST = "/api/v1/partnerships/{slug}/approaches";
const ITEM = "/api/v1/partnerships/{slug}/approaches/{id}";

export const approachKeys = keysOf("approaches");

/** All approaches: they are few. */
export const allApproachesQuery = (slug: string) =>
  queryOptions({
    queryKey: approachKeys.list(slug, { all: true }),
    queryFn: () => read(client.GET(LIST, { params: { path: { slug }, query: { limit: 200 } } })),
  });

export const approachQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: approachKeys.item(slug, id),
    queryFn: () => readTagged(client.GET(ITEM, { params: { path: { slug, id } } })),
  });

/** Every change answers with the approach as it is now; lists ask again. */
export function useApproachChanges(slug: string) {
  const queries = useQueryClient();

  async function keep(changed: Promise<Tagged<Approach>>) {
    const tagged = await changed;
    await queries.invalidateQueries({ queryKey: [slug], refetchType: "none" });
    queries.setQueryData(approachQuery(slug, tagged.item.id).queryKey, tagged);
    return tagged;
  }

  return {
    describe: (body: ApproachDraft, { idempotency }: SaveOptions) =>
      keep(
        readTagged(client.POST(LIST, { params: { path: { slug } }, headers: idempotency, body })),
      ),
    revise: (id: string, body: ApproachPatch, etag: string) =>
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
