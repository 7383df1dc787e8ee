import { useQueries, useQuery } from "@tanstack/react-query";
import { client, read } from "@/api";
import type { Option } from "@/ui/form";
import { editionKeys, editionQuery } from "./editions";

const LATEST = 5;

/** The sessions of the latest academies, for placing a dilemma; only asked for who may place it. */
export function useSessionOptions(slug: string, wanted: boolean): Option[] {
  const editions = useQuery({
    queryKey: editionKeys.list(slug, { limit: LATEST }),
    queryFn: () =>
      read(
        client.GET("/api/v1/partnerships/{slug}/editions", {
          params: { path: { slug }, query: { limit: LATEST } },
        }),
      ),
    enabled: wanted,
  });
  const programmes = useQueries({
    queries: (editions.data?.items ?? []).map(({ id }) => editionQuery(slug, id)),
  });
  return programmes.flatMap(({ data }) =>
    (data?.item.modules ?? []).flatMap((module) =>
      module.sessions.map(({ id, number, title, topic }) => ({
        value: id,
        label: [data?.item.title, module.title, `${number}. ${title ?? topic ?? ""}`].join(" · "),
      })),
    ),
  );
}
