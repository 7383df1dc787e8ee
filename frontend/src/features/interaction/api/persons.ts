import { queryOptions } from "@tanstack/react-query";
import { client, keysOf, read } from "@/api";

/** Contacts and participants, for choosing one: their names only. */
const contactKeys = keysOf("contacts");
const participantKeys = keysOf("participants");

export const contactChoices = (slug: string, organisations: string[]) =>
  queryOptions({
    queryKey: contactKeys.list(slug, { choices: organisations }),
    queryFn: async () => {
      const pages = await Promise.all(
        organisations.map((organisation) =>
          read(
            client.GET("/api/v1/partnerships/{slug}/contacts", {
              params: { path: { slug }, query: { organisation, limit: 100 } },
            }),
          ),
        ),
      );
      return pages
        .flatMap((page) => page.items)
        .map(({ id, name, organisation }) => ({
          value: id,
          label: `${name}, ${organisation.name}`,
        }));
    },
  });

export const participantChoices = (slug: string) =>
  queryOptions({
    queryKey: participantKeys.list(slug, { choices: true }),
    queryFn: () =>
      read(
        client.GET("/api/v1/partnerships/{slug}/participants", {
          params: { path: { slug }, query: { limit: 200 } },
        }),
      ),
    select: (page) => page.items.map(({ id, name }) => ({ value: id, label: name })),
  });
