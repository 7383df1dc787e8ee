import { queryOptions } from "@tanstack/react-query";
import { client, type components, read } from "@/api";
import { stringifySearch } from "@/routes/search";
import { asked, interactionKeys, type InteractionSearch } from "./interactions";

export type NetworkingReport = components["schemas"]["NetworkingReport"];
export type NetworkingEntry = components["schemas"]["NetworkingEntry"];

export const reportQuery = (slug: string, search: InteractionSearch) =>
  queryOptions({
    queryKey: interactionKeys.list(slug, { report: search }),
    queryFn: () =>
      read(
        client.GET("/api/v1/partnerships/{slug}/networking-report", {
          params: { path: { slug }, query: asked(search) },
        }),
      ),
  });

/** Where the same report is as a PDF. */
export function pdfAddress(slug: string, search: InteractionSearch, language: string): string {
  const query = stringifySearch({ ...asked(search), language });
  return `/api/v1/partnerships/${slug}/networking-report/pdf${query}`;
}
