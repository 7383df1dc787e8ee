import { queryOptions, useQueryClient } from "@tanstack/react-query";
import {
  client,
  type components,
  done,
  ifMatch,
  keysOf,
  read,
  readTagged,
  type Tagged,
  useKeysetList,
} from "@/api";
import type { SaveOptions } from "@/ui/form";
import { tagOf } from "./milestones";

type Schemas = components["schemas"];
export type Recommendation = Schemas["RecommendationView"];
export type RecommendationSummary = Schemas["RecommendationSummary"];
export type RecommendationDraft = Schemas["RecommendationDraft"];
export type RecommendationPatch = Schemas["RecommendationDraftPatch"];
export type UptakeStatus = Schemas["UptakeStatus"];
export type UptakeDraft = Schemas["UptakeDraft"];
export type Uptake = Schemas["UptakeView"];

export interface RecommendationFilters {
  q?: string;
  sort?: string;
  addressee?: string[];
  status?: string[];
  action?: string[];
  silentSince?: string;
}

const LIST = "/api/v1/partnerships/{slug}/recommendations";
const ITEM = "/api/v1/partnerships/{slug}/recommendations/{id}";

export const recommendationKeys = keysOf("recommendations");

export function useRecommendations(slug: string, filters: RecommendationFilters) {
  return useKeysetList(recommendationKeys.list(slug, filters), (cursor) =>
    read(
      client.GET(LIST, {
        params: { path: { slug }, query: { ...filters, cursor, count: cursor === undefined } },
      }),
    ),
  );
}

/** The first 200, for the choices of a filter. */
export const allRecommendationsQuery = (slug: string) =>
  queryOptions({
    queryKey: recommendationKeys.list(slug, { all: true }),
    queryFn: () => read(client.GET(LIST, { params: { path: { slug }, query: { limit: 200 } } })),
  });

export const recommendationQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: recommendationKeys.item(slug, id),
    queryFn: () => readTagged(client.GET(ITEM, { params: { path: { slug, id } } })),
  });

/** Every change answers with the recommendation as it is now; actions and lists ask again. */
export function useRecommendationChanges(slug: string) {
  const queries = useQueryClient();

  async function keep(changed: Promise<Tagged<Recommendation>>) {
    const tagged = await changed;
    await queries.invalidateQueries({ queryKey: [slug], refetchType: "none" });
    queries.setQueryData(recommendationQuery(slug, tagged.item.id).queryKey, tagged);
    return tagged;
  }

  return {
    make: (body: RecommendationDraft, { idempotency }: SaveOptions) =>
      keep(
        readTagged(client.POST(LIST, { params: { path: { slug } }, headers: idempotency, body })),
      ),
    revise: (id: string, body: RecommendationPatch, etag: string) =>
      keep(
        readTagged(
          client.PATCH(ITEM, { params: { path: { slug, id } }, headers: ifMatch(etag), body }),
        ),
      ),
    record: async (id: string, body: UptakeDraft, idempotency: Record<string, string>) => {
      const step = await read(
        client.POST(`${ITEM}/uptake`, {
          params: { path: { slug, id } },
          headers: idempotency,
          body,
        }),
      );
      await queries.invalidateQueries({ queryKey: [slug] });
      return step;
    },
    takeBack: async (id: string, step: Uptake) => {
      await done(
        client.DELETE(`${ITEM}/uptake/{step}`, {
          params: { path: { slug, id, step: step.id } },
          headers: ifMatch(tagOf(step)),
        }),
      );
      await queries.invalidateQueries({ queryKey: [slug] });
    },
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
