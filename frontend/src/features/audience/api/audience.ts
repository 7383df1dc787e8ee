import { queryOptions, useQueryClient } from "@tanstack/react-query";
import { client, type components, done, ifMatch, keysOf, read } from "@/api";

export type NamedPerson = components["schemas"]["NamedPerson"];

const LIST = "/api/v1/partnerships/{slug}/items/{item}/audience";
const keys = keysOf("audience");
const MOST = 200;

export const audienceQuery = (slug: string, item: string) =>
  queryOptions({
    queryKey: keys.item(slug, item),
    queryFn: () => read(client.GET(LIST, { params: { path: { slug, item } } })),
    retry: false,
  });

/** Who can be named: people who have signed in. */
export const candidatesQuery = (slug: string) =>
  queryOptions({
    queryKey: keys.list(slug, { joined: true }),
    queryFn: () =>
      read(
        client.GET("/api/v1/partnerships/{slug}/participants", {
          params: { path: { slug }, query: { joined: true, limit: MOST } },
        }),
      ),
    select: (page) => page.items.map(({ id, name }) => ({ value: id, label: name })),
  });

export function useNaming(slug: string, item: string) {
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries({ queryKey: keys.item(slug, item) });

  return {
    name: async (participantId: string) => {
      const body = { participantId };
      const person = await read(client.POST(LIST, { params: { path: { slug, item } }, body }));
      await refresh();
      return person;
    },
    release: async (participant: string) => {
      await done(
        client.DELETE(`${LIST}/{participant}`, {
          params: { path: { slug, item, participant } },
          headers: ifMatch("*"),
        }),
      );
      await refresh();
    },
  };
}
