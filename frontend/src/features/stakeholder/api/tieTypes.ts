import { queryOptions, useQueryClient } from "@tanstack/react-query";
import { client, type components, done, ifMatch, read, readTagged } from "@/api";
import type { SaveOptions } from "@/ui/form";

type Schemas = components["schemas"];
export type TieType = Schemas["TieTypeView"];
export type TieTypeDraft = Schemas["TieTypeDraft"];
export type TieWords = Schemas["TieWords"];
export type PassesOn = Schemas["PassesOn"];

const LIST = "/api/v1/partnerships/{slug}/tie-types";
const ITEM = `${LIST}/{id}` as const;

/** What one organisation can be to another here, in the partnership's order; retired ones too. */
export const tieTypesQuery = (slug: string) =>
  queryOptions({
    queryKey: [slug, "tie-types"],
    queryFn: () => read(client.GET(LIST, { params: { path: { slug } } })),
    select: (page) => page.items,
  });

export const tieTypeQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: [slug, "tie-types", id],
    queryFn: () => readTagged(client.GET(ITEM, { params: { path: { slug, id } } })),
  });

/** A type shows with every tie of it: after a change all of the partnership asks again. */
export function useTieTypeChanges(slug: string) {
  const queries = useQueryClient();
  async function change<T>(call: Promise<T>): Promise<T> {
    const answer = await call;
    await queries.invalidateQueries({ queryKey: [slug] });
    return answer;
  }
  return {
    add: (body: TieTypeDraft, { idempotency }: SaveOptions) =>
      change(
        readTagged(client.POST(LIST, { params: { path: { slug } }, headers: idempotency, body })),
      ),
    revise: (id: string, body: Partial<TieTypeDraft>, etag: string) =>
      change(
        readTagged(
          client.PATCH(ITEM, { params: { path: { slug, id } }, headers: ifMatch(etag), body }),
        ),
      ),
    drop: (id: string, etag: string) =>
      change(done(client.DELETE(ITEM, { params: { path: { slug, id } }, headers: ifMatch(etag) }))),
  };
}
