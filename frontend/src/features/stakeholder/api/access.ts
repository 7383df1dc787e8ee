import { queryOptions } from "@tanstack/react-query";
import { client, read } from "@/api";

const REFRESH = 5 * 60_000;

/** Whether the partnership names the reader's role for assessments: others are not even shown the way. */
export const assessmentAccess = (slug: string) =>
  queryOptions({
    queryKey: [slug, "assessment-access"],
    queryFn: () =>
      read(
        client.GET("/api/v1/partnerships/{slug}/assessment-access", { params: { path: { slug } } }),
      ),
    staleTime: REFRESH,
  });
