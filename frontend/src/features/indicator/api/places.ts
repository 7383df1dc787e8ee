import { queryOptions } from "@tanstack/react-query";
import { client, type components, keysOf, read, useKeysetList } from "@/api";

type Schemas = components["schemas"];
export type Place = Schemas["PlaceSummary"];
export type PlaceIndicator = Schemas["PlaceIndicator"];

const MOST = 200;

export const placeKeys = keysOf("places");

export function usePlaces(slug: string, filters: { q?: string; sort?: string }) {
  return useKeysetList(placeKeys.list(slug, filters), (cursor) =>
    read(
      client.GET("/api/v1/partnerships/{slug}/places", {
        params: { path: { slug }, query: { ...filters, cursor, count: cursor === undefined } },
      }),
    ),
  );
}

export function usePlaceIndicators(slug: string, place: string) {
  return useKeysetList(placeKeys.part(slug, place, "indicators"), (cursor) =>
    read(
      client.GET("/api/v1/partnerships/{slug}/places/{organisationId}/indicators", {
        params: { path: { slug, organisationId: place }, query: { cursor, limit: MOST } },
      }),
    ),
  );
}

/** The organisation that is the place; also when nothing is reported for it yet. */
export const placeQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: placeKeys.item(slug, id),
    queryFn: () =>
      read(
        client.GET("/api/v1/partnerships/{slug}/organisations/{id}", {
          params: { path: { slug, id } },
        }),
      ),
  });
