import { queryOptions, useQueryClient } from "@tanstack/react-query";
import { client, type components, ifMatch, readTagged } from "@/api";

export type OwnPlace = components["schemas"]["OwnPlaceView"];

const PLACE = "/api/v1/partnerships/{slug}/academy-places/{token}";

export const placeQuery = (slug: string, token: string) =>
  queryOptions({
    queryKey: [slug, "academy-places", token],
    queryFn: () => readTagged(client.GET(PLACE, { params: { path: { slug, token } } })),
  });

export const placeCalendar = (slug: string, token: string) =>
  `/api/v1/partnerships/${slug}/academy-places/${token}/calendar`;

/** What the holder of a link answers. */
export function usePlaceAnswers(slug: string, token: string) {
  const queries = useQueryClient();
  const params = { path: { slug, token } };
  async function keep(changed: ReturnType<typeof readTagged<OwnPlace>>) {
    queries.setQueryData(placeQuery(slug, token).queryKey, await changed);
  }
  return {
    confirm: (etag: string) =>
      keep(readTagged(client.POST(`${PLACE}/confirm`, { params, headers: ifMatch(etag) }))),
    withdraw: (etag: string) =>
      keep(readTagged(client.POST(`${PLACE}/withdraw`, { params, headers: ifMatch(etag) }))),
  };
}
