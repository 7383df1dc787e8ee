import { queryOptions, useQueryClient } from "@tanstack/react-query";
import { client, type components, done, ifMatch, keysOf, read } from "@/api";

type Schemas = components["schemas"];
export type Thread = Schemas["ThreadView"];
export type AreaLinks = Schemas["AreaLinks"];
export type Link = Schemas["LinkView"];
export type TraceDraft = Schemas["TraceDraft"];

const traceKeys = keysOf("traces");

export const threadQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: traceKeys.part(slug, id, "thread"),
    queryFn: () =>
      read(
        client.GET("/api/v1/partnerships/{slug}/items/{id}/thread", {
          params: { path: { slug, id } },
        }),
      ),
  });

export const linksQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: traceKeys.part(slug, id, "links"),
    queryFn: () =>
      read(
        client.GET("/api/v1/partnerships/{slug}/items/{id}/traces", {
          params: { path: { slug, id } },
        }),
      ),
  });

/** A trace is seen from both its ends: after a change every thread asks again. */
export function useTraceChanges(slug: string) {
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries({ queryKey: traceKeys.all(slug) });

  return {
    draw: async (body: TraceDraft, idempotency: Record<string, string>) => {
      const trace = await read(
        client.POST("/api/v1/partnerships/{slug}/traces", {
          params: { path: { slug } },
          headers: idempotency,
          body,
        }),
      );
      await refresh();
      return trace;
    },
    remove: async (id: string, version: number) => {
      await done(
        client.DELETE("/api/v1/partnerships/{slug}/traces/{id}", {
          params: { path: { slug, id } },
          headers: ifMatch(`"${version}.0-0"`),
        }),
      );
      await refresh();
    },
  };
}
