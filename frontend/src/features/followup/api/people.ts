import { queryOptions } from "@tanstack/react-query";
import { client, keysOf, read } from "@/api";

const participantKeys = keysOf("participants");

/** People of the partnership, for choosing one: their names only. */
export const doerChoices = (slug: string) =>
  queryOptions({
    queryKey: participantKeys.list(slug, { doers: true }),
    queryFn: () =>
      read(
        client.GET("/api/v1/partnerships/{slug}/participants", {
          params: { path: { slug }, query: { limit: 200 } },
        }),
      ),
    select: (page) => page.items.map(({ id, name }) => ({ value: id, label: name })),
  });
