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
export type Interaction = Schemas["InteractionView"];
export type InteractionSummary = Schemas["InteractionSummary"];
export type InteractionDraft = Schemas["InteractionDraft"];
export type InteractionPatch = Schemas["InteractionDraftPatch"];
export type InteractionKind = Schemas["InteractionKind"];
export type GovernanceLevel = Schemas["GovernanceLevel"];
export type FollowUpState = Schemas["FollowUpState"];
export type Party = Schemas["InteractionParty"];

/** As they stand in the address; each once or several times. */
export interface InteractionSearch {
  q?: string;
  sort?: string;
  from?: string[];
  until?: string[];
  level?: string[];
  kind?: string[];
  theme?: string[];
  organisation?: string[];
  followUp?: string[];
}

const LIST = "/api/v1/partnerships/{slug}/interactions";
const ITEM = "/api/v1/partnerships/{slug}/interactions/{id}";
const followUps = ["open", "mine", "done"] as const satisfies FollowUpState[];

/** What the address says, as the API takes it. */
export function asked({ from, until, followUp, ...rest }: InteractionSearch) {
  const state = followUps.find((one) => one === followUp?.[0]);
  return {
    ...rest,
    ...(from?.[0] && { from: from[0] }),
    ...(until?.[0] && { until: until[0] }),
    ...(state && { followUp: state }),
  };
}

export const interactionKeys = keysOf("interactions");

export function useInteractions(slug: string, search: InteractionSearch) {
  return useKeysetList(interactionKeys.list(slug, search), (cursor) =>
    read(
      client.GET(LIST, {
        params: {
          path: { slug },
          query: { ...asked(search), cursor, count: cursor === undefined },
        },
      }),
    ),
  );
}

export const interactionQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: interactionKeys.item(slug, id),
    queryFn: () => readTagged(client.GET(ITEM, { params: { path: { slug, id } } })),
  });

/** Whom there was contact with lately, the reader's own first. */
export const recentQuery = (slug: string) =>
  queryOptions({
    queryKey: interactionKeys.list(slug, { recent: true }),
    queryFn: () => read(client.GET(`${LIST}/counterparts`, { params: { path: { slug } } })),
  });

/** Every change answers with the entry as it is now: the page shows it at once, all else asks again. */
export function useInteractionChanges(slug: string) {
  const queries = useQueryClient();
  const forget = () => queries.invalidateQueries({ queryKey: [slug], refetchType: "none" });

  async function keep(changed: Promise<Tagged<Interaction>>) {
    const tagged = await changed;
    await forget();
    queries.setQueryData(interactionQuery(slug, tagged.item.id).queryKey, tagged);
    return tagged;
  }

  const versioned = (id: string, etag: string) => ({
    params: { path: { slug, id } },
    headers: ifMatch(etag),
  });

  return {
    log: (body: InteractionDraft, { idempotency }: SaveOptions) =>
      keep(
        readTagged(client.POST(LIST, { params: { path: { slug } }, headers: idempotency, body })),
      ),
    revise: (id: string, body: InteractionPatch, etag: string) =>
      keep(readTagged(client.PATCH(ITEM, { ...versioned(id, etag), body }))),
    tick: (id: string, done: boolean, etag: string) =>
      keep(
        readTagged(client.POST(`${ITEM}/follow-up`, { ...versioned(id, etag), body: { done } })),
      ),
    archive: (id: string, etag: string) =>
      keep(readTagged(client.POST(`${ITEM}/archive`, versioned(id, etag)))),
    restore: (id: string, etag: string) =>
      keep(readTagged(client.POST(`${ITEM}/restore`, versioned(id, etag)))),
    /** Every entry that has the name has the organisation afterwards. */
    recognise: async (name: string, organisationId: string) => {
      const params = { path: { slug } };
      await read(client.POST(`${LIST}/counterparts`, { params, body: { name, organisationId } }));
      await queries.invalidateQueries({ queryKey: [slug] });
    },
    /** Registers the name as an organisation; its id is what `recognise` wants. */
    register: async (name: string) => {
      const made = await readTagged(
        client.POST("/api/v1/partnerships/{slug}/organisations", {
          params: { path: { slug } },
          body: { name },
        }),
      );
      return made.item.id;
    },
  };
}
