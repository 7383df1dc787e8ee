import { queryOptions } from "@tanstack/react-query";
import { client, type components, read } from "@/api";

export type ConsultationState = components["schemas"]["ConsultationState"];

/** In which a dilemma is heard. Their feature stands above this one: this page only names and links them. */
export const consultationsOf = (slug: string, dilemma: string) =>
  queryOptions({
    queryKey: [slug, "consultations", "list", { dilemma }],
    queryFn: () =>
      read(
        client.GET("/api/v1/partnerships/{slug}/consultations", {
          params: { path: { slug }, query: { dilemma, limit: 50 } },
        }),
      ),
    select: (page) => page.items,
  });
