import { queryOptions, useQueryClient } from "@tanstack/react-query";
import {
  client,
  type components,
  ifMatch,
  keysOf,
  read,
  readTagged,
  type Tagged,
  useKeysetList,
} from "@/api";
import type { IndexSearch } from "@/routes";
import { stringifySearch } from "@/routes/search";
import type { SaveOptions } from "@/ui/form";
import type { facets } from "./facets";

type Schemas = components["schemas"];
export type Practice = Schemas["PracticeView"];
export type PracticeSummary = Schemas["PracticeSummary"];
export type PracticeDraft = Schemas["PracticeDraft"];
export type PracticeOutcome = Schemas["PracticeOutcome"];
export type PracticeCost = Schemas["PracticeCost"];
export type Figure = Schemas["Figure"];
export type Comparison = Schemas["Comparison"];

export type PracticeSearch = IndexSearch<(typeof facets)[number]>;

export const MOST_COMPARED = 4;

const LIST = "/api/v1/partnerships/{slug}/practices";
const ITEM = "/api/v1/partnerships/{slug}/practices/{id}";

export const practiceKeys = keysOf("practices");

export function usePractices(slug: string, search: PracticeSearch) {
  const filters = { ...search, compare: undefined };
  return useKeysetList(practiceKeys.list(slug, filters), (cursor) =>
    read(
      client.GET(LIST, {
        params: { path: { slug }, query: { ...filters, cursor, count: cursor === undefined } },
      }),
    ),
  );
}

export const practiceQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: practiceKeys.item(slug, id),
    queryFn: () => readTagged(client.GET(ITEM, { params: { path: { slug, id } } })),
  });

/** In the order of the ids; those that are not shared with the reader are only counted. */
export const comparisonQuery = (slug: string, ids: string[]) =>
  queryOptions({
    queryKey: practiceKeys.list(slug, { compared: ids }),
    queryFn: (): Promise<Comparison> =>
      ids.length === 0
        ? Promise.resolve({ practices: [], absent: 0 })
        : read(client.GET(`${LIST}/compare`, { params: { path: { slug }, query: { id: ids } } })),
  });

/** Where a practice is as a PDF. */
export const pdfAddress = (slug: string, id: string, language: string) =>
  `/api/v1/partnerships/${slug}/practices/${id}/pdf?language=${language}`;

export const comparisonPdfAddress = (slug: string, ids: string[], language: string) =>
  `/api/v1/partnerships/${slug}/practices/compare/pdf${stringifySearch({ id: ids, language })}`;

export function usePracticeChanges(slug: string) {
  const queries = useQueryClient();

  async function keep(changed: Promise<Tagged<Practice>>) {
    const tagged = await changed;
    await queries.invalidateQueries({ queryKey: [slug], refetchType: "none" });
    queries.setQueryData(practiceQuery(slug, tagged.item.id).queryKey, tagged);
    return tagged;
  }

  const on = (id: string, etag: string) => ({
    params: { path: { slug, id } },
    headers: ifMatch(etag),
  });

  return {
    tell: (body: PracticeDraft, { idempotency }: SaveOptions) =>
      keep(
        readTagged(client.POST(LIST, { params: { path: { slug } }, headers: idempotency, body })),
      ),
    revise: (id: string, body: PracticeDraft, { etag }: SaveOptions) =>
      keep(readTagged(client.PATCH(ITEM, { ...on(id, etag), body }))),
    archive: (id: string, etag: string) =>
      keep(readTagged(client.POST(`${ITEM}/archive`, on(id, etag)))),
    restore: (id: string, etag: string) =>
      keep(readTagged(client.POST(`${ITEM}/restore`, on(id, etag)))),
  };
}
