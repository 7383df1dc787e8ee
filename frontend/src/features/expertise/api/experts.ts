import { queryOptions, useQueryClient } from "@tanstack/react-query";
import {
  client,
  type components,
  done,
  ifMatch,
  keysOf,
  read,
  readTagged,
  useKeysetList,
} from "@/api";
import type { SaveOptions } from "@/ui/form";

type Schemas = components["schemas"];
export type Expert = Schemas["ExpertView"];
export type ExpertSummary = Schemas["ExpertSummary"];
export type ExpertInvitation = Schemas["ExpertInvitation"];
export type HelpKind = Schemas["HelpKind"];
export type ExpertState = Schemas["ExpertState"];

export interface ExpertFilters {
  q?: string;
  sort?: string;
  state?: string[];
  theme?: string[];
  language?: string[];
  help?: string[];
}

const LIST = "/api/v1/partnerships/{slug}/experts";
const ITEM = "/api/v1/partnerships/{slug}/experts/{id}";

export const expertKeys = keysOf("experts");

export function useExperts(slug: string, filters: ExpertFilters) {
  return useKeysetList(expertKeys.list(slug, filters), (cursor) =>
    read(
      client.GET(LIST, {
        params: { path: { slug }, query: { ...filters, cursor, count: cursor === undefined } },
      }),
    ),
  );
}

export const expertQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: expertKeys.item(slug, id),
    queryFn: () => readTagged(client.GET(ITEM, { params: { path: { slug, id } } })),
  });

export function useExpertChanges(slug: string) {
  const queries = useQueryClient();

  async function change<T>(call: Promise<T>): Promise<T> {
    const answer = await call;
    await queries.invalidateQueries({ queryKey: [slug] });
    return answer;
  }

  return {
    invite: (body: ExpertInvitation, { idempotency }: SaveOptions) =>
      change(
        readTagged(client.POST(LIST, { params: { path: { slug } }, headers: idempotency, body })),
      ),
    remove: (id: string, etag: string) =>
      change(done(client.DELETE(ITEM, { params: { path: { slug, id } }, headers: ifMatch(etag) }))),
  };
}
