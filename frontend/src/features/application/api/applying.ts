import { queryOptions, useQueryClient } from "@tanstack/react-query";
import { client, type components, ifMatch, read, readTagged } from "@/api";
import type { SaveOptions } from "@/ui/form";

type Schemas = components["schemas"];
export type OpenCall = Schemas["OpenCall"];
export type OwnApplication = Schemas["OwnApplication"];
export type ApplicationDraft = Schemas["ApplicationDraft"];

const BASE = "/api/v1/partnerships/{slug}";
const CALL = `${BASE}/open-calls/{token}` as const;
const OWN = `${BASE}/own-applications/{token}` as const;

export const openCallQuery = (slug: string, token: string) =>
  queryOptions({
    queryKey: [slug, "open-calls", token],
    queryFn: () => read(client.GET(CALL, { params: { path: { slug, token } } })),
  });

export const ownQuery = (slug: string, token: string) =>
  queryOptions({
    queryKey: [slug, "own-applications", token],
    queryFn: () => readTagged(client.GET(OWN, { params: { path: { slug, token } } })),
  });

/** What an applicant does with their link. */
export function useApplying(slug: string, token: string) {
  const queries = useQueryClient();
  const path = { path: { slug, token } };
  async function keep(changed: ReturnType<typeof readTagged<OwnApplication>>) {
    const tagged = await changed;
    queries.setQueryData(ownQuery(slug, token).queryKey, tagged);
    return tagged;
  }
  return {
    apply: (body: ApplicationDraft, { idempotency }: SaveOptions) =>
      read(client.POST(`${CALL}/applications`, { params: path, headers: idempotency, body })),
    correct: (body: ApplicationDraft, { etag }: SaveOptions) =>
      keep(readTagged(client.PATCH(OWN, { params: path, headers: ifMatch(etag), body }))),
    withdraw: (etag: string) =>
      keep(readTagged(client.POST(`${OWN}/withdraw`, { params: path, headers: ifMatch(etag) }))),
  };
}
