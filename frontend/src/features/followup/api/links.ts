import { queryOptions, useQueryClient } from "@tanstack/react-query";
import { client, type components, read } from "@/api";

type Schemas = components["schemas"];
export type Opened = Schemas["FollowUpOpened"];
export type OpenedTakeaway = Schemas["FollowUpTakeaway"];
export type LinkAnswers = Schemas["FollowUpAnswers"];

const LINK = "/api/v1/partnerships/{slug}/follow-ups/{token}";

/** What the link in a letter opens, for people without an account. */
export const openedQuery = (slug: string, token: string) =>
  queryOptions({
    queryKey: ["link", slug, "follow-up", token],
    queryFn: () => read(client.GET(LINK, { params: { path: { slug, token } } })),
  });

export function useLinkAnswers(slug: string, token: string) {
  const queries = useQueryClient();
  return async (body: LinkAnswers) => {
    const opened = await read(client.POST(LINK, { params: { path: { slug, token } }, body }));
    queries.setQueryData(openedQuery(slug, token).queryKey, opened);
    return opened;
  };
}
