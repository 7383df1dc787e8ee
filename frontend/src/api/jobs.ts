import { queryOptions } from "@tanstack/react-query";
import { client, read } from "./client";
import type { components } from "./schema.gen";

export type Job = components["schemas"]["JobView"];

export const isOver = (job: Job) => job.state !== "waiting" && job.state !== "running";

const ADDRESS = "/api/v1/partnerships/{slug}/jobs/{id}";

/** Asks again every second until the job is over. */
export const jobQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: [slug, "jobs", "item", id] as const,
    queryFn: () => read(client.GET(ADDRESS, { params: { path: { slug, id } } })),
    refetchInterval: ({ state: { data } }) => (data && isOver(data) ? false : 1000),
    staleTime: 0,
  });

export const cancelJob = (slug: string, id: string) =>
  read(client.POST(`${ADDRESS}/cancel`, { params: { path: { slug, id } } }));
