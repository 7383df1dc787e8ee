import { queryOptions, useQueryClient } from "@tanstack/react-query";
import {
  client,
  type components,
  done,
  ifMatch,
  keysOf,
  read,
  readTagged,
  useKeysetList,
} from "@/api";
import type { SaveOptions } from "@/ui/form";
import { indicatorKeys } from "./indicators";
import { placeKeys } from "./places";

type Schemas = components["schemas"];
export type Observation = Schemas["ObservationView"];
export type ObservationDraft = Schemas["ObservationDraft"];
export type Flag = Schemas["Flag"];

/** What a reporter may add; "not reported" is a box of its own. */
export const remarks = [
  "provisional",
  "estimated",
  "break",
  "self-assessed",
] as const satisfies Flag[];

const OF_INDICATOR = "/api/v1/partnerships/{slug}/indicators/{id}/observations";
const ONE = "/api/v1/partnerships/{slug}/observations/{id}";
const MOST = 200;

export const observationKeys = keysOf("observations");

/** All values of an indicator, by place and period. */
export function useObservations(slug: string, indicator: string) {
  return useKeysetList(observationKeys.list(slug, { indicator }), (cursor) =>
    read(
      client.GET(OF_INDICATOR, {
        params: { path: { slug, id: indicator }, query: { cursor, limit: MOST } },
      }),
    ),
  );
}

export const observationQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: observationKeys.item(slug, id),
    queryFn: () => readTagged(client.GET(ONE, { params: { path: { slug, id } } })),
  });

/** A value shows in its list, on the indicator, at the place and in the counts of all of them. */
export function useObservationChanges(slug: string) {
  const queries = useQueryClient();

  async function refresh() {
    await Promise.all(
      [observationKeys, indicatorKeys, placeKeys].map((keys) =>
        queries.invalidateQueries({ queryKey: keys.all(slug) }),
      ),
    );
  }

  async function refreshed<T>(change: Promise<T>): Promise<T> {
    const result = await change;
    await refresh();
    return result;
  }

  return {
    report: (indicator: string, body: ObservationDraft, headers?: SaveOptions["idempotency"]) =>
      refreshed(
        readTagged(
          client.POST(OF_INDICATOR, { params: { path: { slug, id: indicator } }, headers, body }),
        ),
      ),
    correct: (id: string, body: ObservationDraft, { etag }: SaveOptions) =>
      refreshed(
        readTagged(
          client.PATCH(ONE, { params: { path: { slug, id } }, headers: ifMatch(etag), body }),
        ),
      ),
    withdraw: async ({ id, version }: Observation) => {
      const headers = ifMatch(`"${version}.0-0"`);
      queries.removeQueries({ queryKey: observationKeys.item(slug, id) });
      await refreshed(done(client.DELETE(ONE, { params: { path: { slug, id } }, headers })));
    },
  };
}

export const draftOf = (observation: Observation): ObservationDraft => ({
  placeId: observation.place.id,
  period: observation.period,
  value: observation.value,
  flags: observation.flags,
  note: observation.note,
  source: observation.source,
});
