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
export type AgendaEvent = Schemas["EventView"];
export type EventSummary = Schemas["EventSummary"];
export type EventDraft = Schemas["EventDraft"];
export type EventPatch = Schemas["EventDraftPatch"];
export type EventKind = Schemas["EventKind"];
export type Reach = Schemas["Reach"];
export type When = Schemas["EventWhen"];

export interface EventFilters {
  q?: string;
  sort?: string;
  when?: When;
  kind?: string[];
  country?: string[];
  /** false leaves out sessions of larger events. */
  sessions?: boolean;
}

const LIST = "/api/v1/partnerships/{slug}/events";
const ITEM = "/api/v1/partnerships/{slug}/events/{id}";

export const eventKeys = keysOf("events");

export function useEvents(slug: string, filters: EventFilters) {
  return useKeysetList(eventKeys.list(slug, filters), (cursor) =>
    read(
      client.GET(LIST, {
        params: { path: { slug }, query: { ...filters, cursor, count: cursor === undefined } },
      }),
    ),
  );
}

/** Events that can have sessions, for choosing one. */
export const wholeEventsQuery = (slug: string) =>
  queryOptions({
    queryKey: eventKeys.list(slug, { whole: true }),
    queryFn: () =>
      read(
        client.GET(LIST, {
          params: { path: { slug }, query: { limit: 200, sessions: false, sort: "title" } },
        }),
      ),
  });

export const eventQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: eventKeys.item(slug, id),
    queryFn: () => readTagged(client.GET(ITEM, { params: { path: { slug, id } } })),
  });

/** Every change answers with the event as it is now: the page shows it at once, all else asks again. */
export function useEventChanges(slug: string) {
  const queries = useQueryClient();

  async function keep(changed: Promise<Tagged<AgendaEvent>>) {
    const tagged = await changed;
    await queries.invalidateQueries({ queryKey: [slug], refetchType: "none" });
    queries.setQueryData(eventQuery(slug, tagged.item.id).queryKey, tagged);
    return tagged;
  }

  return {
    announce: (body: EventDraft, { idempotency }: SaveOptions) =>
      keep(
        readTagged(client.POST(LIST, { params: { path: { slug } }, headers: idempotency, body })),
      ),
    revise: (id: string, body: EventPatch, etag: string) =>
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
