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
export type Action = Schemas["ActionView"];
export type ActionSummary = Schemas["ActionSummary"];
export type ActionDraft = Schemas["ActionDraft"];
export type ActionPatch = Schemas["ActionDraftPatch"];
export type ActionState = Schemas["ActionState"];
export type Party = Schemas["Party"];
export type Milestone = Schemas["MilestoneView"];

export interface ActionFilters {
  q?: string;
  sort?: string;
  theme?: string[];
  state?: string[];
  leader?: string[];
  plan?: string[];
}

const LIST = "/api/v1/partnerships/{slug}/actions";
const ITEM = "/api/v1/partnerships/{slug}/actions/{id}";

export const actionKeys = keysOf("actions");

export function useActions(slug: string, filters: ActionFilters) {
  return useKeysetList(actionKeys.list(slug, filters), (cursor) =>
    read(
      client.GET(LIST, {
        params: { path: { slug }, query: { ...filters, cursor, count: cursor === undefined } },
      }),
    ),
  );
}

/** All actions, for choosing one and for the filter by leader. */
export const allActionsQuery = (slug: string) =>
  queryOptions({
    queryKey: actionKeys.list(slug, { all: true }),
    queryFn: () => read(client.GET(LIST, { params: { path: { slug }, query: { limit: 200 } } })),
  });

export const actionQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: actionKeys.item(slug, id),
    queryFn: () => readTagged(client.GET(ITEM, { params: { path: { slug, id } } })),
  });

/** Every change answers with the action as it is now; plans, recommendations and the time line ask again. */
export function useActionChanges(slug: string) {
  const queries = useQueryClient();

  async function keep(changed: Promise<Tagged<Action>>) {
    const tagged = await changed;
    await queries.invalidateQueries({ queryKey: [slug], refetchType: "none" });
    queries.setQueryData(actionQuery(slug, tagged.item.id).queryKey, tagged);
    return tagged;
  }

  return {
    commit: (body: ActionDraft, { idempotency }: SaveOptions) =>
      keep(
        readTagged(client.POST(LIST, { params: { path: { slug } }, headers: idempotency, body })),
      ),
    revise: (id: string, body: ActionPatch, etag: string) =>
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
