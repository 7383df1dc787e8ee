import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { client, read } from "@/api";
import { organisationKeys } from "./organisations";

const LIST = "/api/v1/partnerships/{slug}/organisations";

/** The first twenty organisations that fit the words: what a picker offers while somebody types. */
export const organisationChoices = (slug: string, q: string) =>
  queryOptions({
    queryKey: organisationKeys.list(slug, { choices: q }),
    queryFn: () =>
      read(
        client.GET(LIST, {
          params: { path: { slug }, query: q === "" ? { limit: 20 } : { limit: 20, q } },
        }),
      ),
    placeholderData: keepPreviousData,
    select: (page) => page.items.map(({ id, name }) => ({ value: id, label: name })),
  });
