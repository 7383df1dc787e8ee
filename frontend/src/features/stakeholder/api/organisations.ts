import { queryOptions, useQueryClient } from "@tanstack/react-query";
import {
  client,
  type components,
  ifMatch,
  keysOf,
  readTagged,
  read,
  type Tagged,
  useKeysetList,
} from "@/api";
import { stringifySearch } from "@/routes/search";
import type { SaveOptions } from "@/ui/form";

type Schemas = components["schemas"];
export type Organisation = Schemas["OrganisationView"];
export type OrganisationSummary = Schemas["OrganisationSummary"];
export type OrganisationDraft = Schemas["OrganisationDraft"];
export type OrganisationKind = Schemas["OrganisationKind"];
export type OrganisationSize = Schemas["OrganisationSize"];
export type Level = Schemas["Level"];

export interface OrganisationFilters {
  q?: string;
  sort?: string;
  kind?: string[];
  level?: string[];
  country?: string[];
  theme?: string[];
  language?: string[];
  archived?: string[];
  size?: string[];
  seatless?: string[];
}

/** As the API takes them. */
function asked({ archived, seatless, ...filters }: OrganisationFilters) {
  return {
    ...filters,
    ...(archived && { archived: true }),
    ...(seatless && { seatless: true }),
  };
}

/** The whole list with these filters as a file; of its people only who agreed to be named outside. */
export function downloadAddress(
  slug: string,
  filters: OrganisationFilters,
  form: "csv" | "xlsx" | "vcard" = "csv",
): string {
  return `/api/v1/partnerships/${slug}/organisations/${form}${stringifySearch(asked(filters))}`;
}

const LIST = "/api/v1/partnerships/{slug}/organisations";
const ITEM = "/api/v1/partnerships/{slug}/organisations/{id}";

export const organisationKeys = keysOf("organisations");

export function useOrganisations(slug: string, filters: OrganisationFilters) {
  return useKeysetList(organisationKeys.list(slug, filters), (cursor) =>
    read(
      client.GET(LIST, {
        params: {
          path: { slug },
          query: { ...asked(filters), cursor, count: cursor === undefined },
        },
      }),
    ),
  );
}

export const organisationQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: organisationKeys.item(slug, id),
    queryFn: () => readTagged(client.GET(ITEM, { params: { path: { slug, id } } })),
  });

/** Every change answers with the item as it is now: the page shows it at once, the lists ask again. */
export function useOrganisationChanges(slug: string) {
  const queries = useQueryClient();

  async function keep(changed: Promise<Tagged<Organisation>>) {
    const tagged = await changed;
    await queries.invalidateQueries({ queryKey: organisationKeys.all(slug), refetchType: "none" });
    queries.setQueryData(organisationQuery(slug, tagged.item.id).queryKey, tagged);
    return tagged;
  }

  return {
    register: (body: OrganisationDraft, { idempotency }: SaveOptions) =>
      keep(
        readTagged(client.POST(LIST, { params: { path: { slug } }, headers: idempotency, body })),
      ),
    revise: (id: string, body: OrganisationDraft, { etag }: SaveOptions) =>
      keep(
        readTagged(
          client.PATCH(ITEM, { params: { path: { slug, id } }, headers: ifMatch(etag), body }),
        ),
      ),
    archive: (id: string, etag: string) =>
      keep(
        readTagged(
          client.POST(`${ITEM}/archive`, {
            params: { path: { slug, id } },
            headers: ifMatch(etag),
          }),
        ),
      ),
    restore: (id: string, etag: string) =>
      keep(
        readTagged(
          client.POST(`${ITEM}/restore`, {
            params: { path: { slug, id } },
            headers: ifMatch(etag),
          }),
        ),
      ),
  };
}
