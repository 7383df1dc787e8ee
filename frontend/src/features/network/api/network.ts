import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { client, type components, read } from "@/api";
import { stringifySearch } from "@/routes/search";

type Schemas = components["schemas"];
export type NetworkData = Schemas["NetworkView"];
export type PathData = Schemas["PathView"];
export type ReachData = Schemas["ReachView"];

const NETWORK = "/api/v1/partnerships/{slug}/network";

/** Those of the list of organisations. */
export interface NetworkFilters {
  q?: string;
  kind?: string[];
  level?: string[];
  country?: string[];
  theme?: string[];
}

/** All ties with their dates: the time slider picks from them without asking again. */
export const networkQuery = (slug: string, filters: NetworkFilters) =>
  queryOptions({
    queryKey: [slug, "network", filters],
    queryFn: () => read(client.GET(NETWORK, { params: { path: { slug }, query: { ...filters } } })),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });

export const pathQuery = (slug: string, from: string, to: string, on: string | undefined) =>
  queryOptions({
    queryKey: [slug, "network", "path", from, to, on],
    queryFn: () =>
      read(
        client.GET(`${NETWORK}/path`, {
          params: { path: { slug }, query: { from, to, on } },
        }),
      ),
  });

export const reachQuery = (
  slug: string,
  through: string[],
  filters: NetworkFilters & { on?: string },
) =>
  queryOptions({
    queryKey: [slug, "network", "reach", through, filters],
    queryFn: () =>
      read(
        client.GET(`${NETWORK}/reach`, {
          params: { path: { slug }, query: { through, ...filters } },
        }),
      ),
    placeholderData: keepPreviousData,
  });

export type NetworkFile = "graphml" | "gexf" | "nodes" | "edges";

/** The network with these filters as a file. */
export const fileAddress = (
  slug: string,
  file: NetworkFile,
  filters: NetworkFilters & { on?: string | undefined },
) => `/api/v1/partnerships/${slug}/network/${file}${stringifySearch({ ...filters })}`;
