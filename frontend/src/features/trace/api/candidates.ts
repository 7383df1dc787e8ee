import { queryOptions } from "@tanstack/react-query";
import { client, read } from "@/api";

/** What an item may be linked to: the search over everything the reader may see. */
export const candidatesQuery = (slug: string, q: string) =>
  queryOptions({
    queryKey: [slug, "search", "candidates", q],
    queryFn: () =>
      read(
        client.GET("/api/v1/partnerships/{slug}/search", {
          params: { path: { slug }, query: { q, limit: 50 } },
        }),
      ),
  });
