import { queryOptions } from "@tanstack/react-query";
import { client, keysOf, read } from "@/api";

/** Contacts, for choosing one: their names only. */
const contactKeys = keysOf("contacts");

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
