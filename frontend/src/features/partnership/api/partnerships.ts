import { queryOptions, useQueryClient } from "@tanstack/react-query";
import {
  client,
  type components,
  ifMatch,
  meQuery,
  partnershipQuery,
  partnershipsQuery,
  read,
  readTagged,
} from "@/api";
import type { SaveOptions } from "@/ui/form";

type Schemas = components["schemas"];
export type Partnership = Schemas["PartnershipView"];
export type PartnershipSettings = Schemas["PartnershipSettings"];
export type FoundPartnership = Schemas["FoundPartnership"];
export type Openness = Schemas["Openness"];

const LIST = "/api/v1/partnerships";
const ONE = `${LIST}/{slug}` as const;

export const settingsQuery = (slug: string) =>
  queryOptions({
    queryKey: [...partnershipQuery(slug).queryKey, "settings"],
    queryFn: () => readTagged(client.GET(ONE, { params: { path: { slug } } })),
  });

export function usePartnershipChanges() {
  const queries = useQueryClient();

  /** Its name stands in menus, its themes in every list. */
  async function change<T>(call: Promise<T>, slug: string): Promise<T> {
    const answer = await call;
    await Promise.all(
      [[slug], meQuery.queryKey, partnershipsQuery.queryKey].map((queryKey) =>
        queries.invalidateQueries({ queryKey }),
      ),
    );
    return answer;
  }

  return {
    revise: (slug: string, body: PartnershipSettings, { etag }: SaveOptions) =>
      change(
        readTagged(client.PATCH(ONE, { params: { path: { slug } }, headers: ifMatch(etag), body })),
        slug,
      ),
    found: (body: FoundPartnership, { idempotency }: SaveOptions) =>
      change(read(client.POST(LIST, { headers: idempotency, body })), body.slug),
  };
}
