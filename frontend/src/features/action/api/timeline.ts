import { queryOptions } from "@tanstack/react-query";
import { client, type components, read } from "@/api";

export type TimelineEntry = components["schemas"]["TimelineEntry"];

export interface TimelineFilters {
  from?: string;
  until?: string;
  plan?: string[];
}

export const timelineQuery = (slug: string, filters: TimelineFilters) =>
  queryOptions({
    queryKey: [slug, "timeline", filters],
    queryFn: () =>
      read(
        client.GET("/api/v1/partnerships/{slug}/timeline", {
          params: { path: { slug }, query: { ...filters, limit: 200 } },
        }),
      ),
  });
