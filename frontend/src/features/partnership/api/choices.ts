import { queryOptions } from "@tanstack/react-query";
import { client, keysOf, read } from "@/api";

/** Most of what a list of choices offers at once. */
const MOST = 200;

/** People of the partnership, for choosing some of them. */
export const peopleQuery = (slug: string) =>
  queryOptions({
    queryKey: keysOf("participants").list(slug, { choices: true }),
    queryFn: () =>
      read(
        client.GET("/api/v1/partnerships/{slug}/participants", {
          params: { path: { slug }, query: { limit: MOST } },
        }),
      ),
  });

/** The same as choices by name. */
export const personChoices = (slug: string) =>
  queryOptions({
    ...peopleQuery(slug),
    select: (page) => page.items.map(({ id, name }) => ({ value: id, label: name })),
  });
