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
export type Dilemma = Schemas["DilemmaView"];
export type DilemmaSummary = Schemas["DilemmaSummary"];
export type DilemmaLink = Schemas["DilemmaLink"];
export type DilemmaDraft = Schemas["DilemmaDraft"];
export type DilemmaState = Schemas["DilemmaState"];
export type NamedOrganisation = Schemas["NamedOrganisation"];

export const states = [
  "proposed",
  "accepted",
  "concluded",
  "declined",
  "withdrawn",
] as const satisfies DilemmaState[];

export interface DilemmaFilters {
  q?: string;
  sort?: string;
  theme?: string[];
  state?: string[];
  country?: string[];
  edition?: string[];
}

const LIST = "/api/v1/partnerships/{slug}/dilemmas";
const ITEM = "/api/v1/partnerships/{slug}/dilemmas/{id}";

export const dilemmaKeys = keysOf("dilemmas");

export function useDilemmas(slug: string, filters: DilemmaFilters) {
  return useKeysetList(dilemmaKeys.list(slug, filters), (cursor) =>
    read(
      client.GET(LIST, {
        params: { path: { slug }, query: { ...filters, cursor, count: cursor === undefined } },
      }),
    ),
  );
}

export const dilemmaQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: dilemmaKeys.item(slug, id),
    queryFn: () => readTagged(client.GET(ITEM, { params: { path: { slug, id } } })),
  });

/** Every change answers with the dilemma as it is now; academies, practices and lists show it too and ask again. */
export function useDilemmaChanges(slug: string) {
  const queries = useQueryClient();

  async function keep(changed: Promise<Tagged<Dilemma>>) {
    const tagged = await changed;
    await queries.invalidateQueries({ queryKey: [slug], refetchType: "none" });
    queries.setQueryData(dilemmaQuery(slug, tagged.item.id).queryKey, tagged);
    return tagged;
  }

  const on = (id: string, etag: string) => ({
    params: { path: { slug, id } },
    headers: ifMatch(etag),
  });

  return {
    propose: (body: DilemmaDraft, { idempotency }: SaveOptions) =>
      keep(
        readTagged(client.POST(LIST, { params: { path: { slug } }, headers: idempotency, body })),
      ),
    revise: (id: string, body: Partial<DilemmaDraft>, { etag }: SaveOptions) =>
      keep(readTagged(client.PATCH(ITEM, { ...on(id, etag), body }))),
    accept: (id: string, etag: string) =>
      keep(readTagged(client.POST(`${ITEM}/accept`, on(id, etag)))),
    decline: (id: string, etag: string, reason: string) =>
      keep(readTagged(client.POST(`${ITEM}/decline`, { ...on(id, etag), body: { reason } }))),
    conclude: (id: string, etag: string, result: string | null) =>
      keep(readTagged(client.POST(`${ITEM}/conclude`, { ...on(id, etag), body: { result } }))),
    reopen: (id: string, etag: string) =>
      keep(readTagged(client.POST(`${ITEM}/reopen`, on(id, etag)))),
    withdraw: (id: string, etag: string) =>
      keep(readTagged(client.POST(`${ITEM}/withdraw`, on(id, etag)))),
    archive: (id: string, etag: string) =>
      keep(readTagged(client.POST(`${ITEM}/archive`, on(id, etag)))),
    restore: (id: string, etag: string) =>
      keep(readTagged(client.POST(`${ITEM}/restore`, on(id, etag)))),
  };
}

export type DilemmaChanges = ReturnType<typeof useDilemmaChanges>;
