import { queryOptions, useQueryClient } from "@tanstack/react-query";
import { client, type components, done, ifMatch, keysOf, read, readTagged } from "@/api";
import type { SaveOptions } from "@/ui/form";

type Schemas = components["schemas"];
export type Protocol = Schemas["ProtocolView"];
export type ProtocolDraft = Schemas["ProtocolDraft"];
export type Phase = Schemas["Phase"];
export type Texts = Schemas["Texts"];

const LIST = "/api/v1/partnerships/{slug}/protocols";
const ITEM = `${LIST}/{key}` as const;

export const protocolKeys = keysOf("protocols");

export const protocolsQuery = (slug: string) =>
  queryOptions({
    queryKey: protocolKeys.list(slug),
    queryFn: () => read(client.GET(LIST, { params: { path: { slug } } })),
  });

export const protocolQuery = (slug: string, key: string) =>
  queryOptions({
    queryKey: protocolKeys.item(slug, key),
    queryFn: () => readTagged(client.GET(ITEM, { params: { path: { slug, key } } })),
  });

export function useProtocolChanges(slug: string) {
  const queries = useQueryClient();
  async function change<T>(call: Promise<T>): Promise<T> {
    const answer = await call;
    await queries.invalidateQueries({ queryKey: protocolKeys.all(slug) });
    return answer;
  }
  const add = (body: ProtocolDraft, headers: Partial<SaveOptions["idempotency"]> = {}) =>
    change(readTagged(client.POST(LIST, { params: { path: { slug } }, headers, body })));
  return {
    add,
    revise: (key: string, body: ProtocolDraft, { etag }: SaveOptions) =>
      change(
        readTagged(
          client.PATCH(ITEM, { params: { path: { slug, key } }, headers: ifMatch(etag), body }),
        ),
      ),
    remove: async (key: string, etag: string) => {
      await done(client.DELETE(ITEM, { params: { path: { slug, key } }, headers: ifMatch(etag) }));
      queries.removeQueries({ queryKey: protocolKeys.item(slug, key) });
      await queries.invalidateQueries({ queryKey: protocolKeys.list(slug) });
    },
  };
}
