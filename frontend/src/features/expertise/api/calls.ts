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
export type Call = Schemas["ExpertCallView"];
export type CallAsk = Schemas["CallAsk"];
export type CallSummary = Schemas["ExpertCallSummary"];
export type CallDraft = Schemas["ExpertCallDraft"];
export type CallPatch = Schemas["ExpertCallDraftPatch"];
export type CallState = Schemas["CallState"];
export type Answer = Schemas["CallAnswer"];
export type Proposal = Schemas["ExpertProposal"];

export interface CallFilters {
  q?: string;
  sort?: string;
  state?: string[];
  help?: string[];
  theme?: string[];
}

const LIST = "/api/v1/partnerships/{slug}/calls";
const ITEM = "/api/v1/partnerships/{slug}/calls/{id}";

export const callKeys = keysOf("calls");

export function useCalls(slug: string, filters: CallFilters) {
  return useKeysetList(callKeys.list(slug, filters), (cursor) =>
    read(
      client.GET(LIST, {
        params: { path: { slug }, query: { ...filters, cursor, count: cursor === undefined } },
      }),
    ),
  );
}

export const callQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: callKeys.item(slug, id),
    queryFn: () => readTagged(client.GET(ITEM, { params: { path: { slug, id } } })),
  });

/** Who fits, with the reasons; for who runs the call. */
export const proposalsQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: [...callKeys.item(slug, id), "proposals"],
    queryFn: () => read(client.GET(`${ITEM}/proposals`, { params: { path: { slug, id } } })),
  });

export function useCallChanges(slug: string) {
  const queries = useQueryClient();

  async function keep(changed: Promise<Tagged<Call>>) {
    const tagged = await changed;
    await queries.invalidateQueries({ queryKey: [slug], refetchType: "none" });
    queries.setQueryData(callQuery(slug, tagged.item.id).queryKey, tagged);
    return tagged;
  }

  const versioned = (id: string, etag: string) => ({
    params: { path: { slug, id } },
    headers: ifMatch(etag),
  });

  return {
    draft: (body: CallDraft, { idempotency }: SaveOptions) =>
      keep(
        readTagged(client.POST(LIST, { params: { path: { slug } }, headers: idempotency, body })),
      ),
    revise: (id: string, body: CallPatch, etag: string) =>
      keep(readTagged(client.PATCH(ITEM, { ...versioned(id, etag), body }))),
    move: (id: string, state: CallState, etag: string) =>
      keep(readTagged(client.POST(`${ITEM}/state`, { ...versioned(id, etag), body: { state } }))),
    ask: async (id: string, expertIds: string[]) => {
      const params = { path: { slug, id } };
      await read(client.POST(`${ITEM}/asks`, { params, body: { expertIds } }));
      await queries.invalidateQueries({ queryKey: [slug] });
    },
    thank: (id: string, body: Schemas["CallThanks"], etag: string) =>
      keep(readTagged(client.POST(`${ITEM}/thanks`, { ...versioned(id, etag), body }))),
    archive: (id: string, etag: string) =>
      keep(readTagged(client.POST(`${ITEM}/archive`, versioned(id, etag)))),
    restore: (id: string, etag: string) =>
      keep(readTagged(client.POST(`${ITEM}/restore`, versioned(id, etag)))),
  };
}
