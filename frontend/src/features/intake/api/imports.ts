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
import type { Language } from "@/i18n";

type Schemas = components["schemas"];
export type Import = Schemas["ImportView"];
export type ImportSummary = Schemas["ImportSummary"];
export type ImportRow = Schemas["ImportRowView"];
export type ImportChange = Schemas["ImportChange"];
export type ImportColumn = Schemas["ImportColumn"];
export type ImportField = Schemas["ImportField"];
export type ImportMatch = Schemas["ImportMatch"];
export type Verdict = Schemas["ImportVerdict"];
export type Choice = Schemas["ImportChoice"];
export type ChoiceDraft = Schemas["ChoiceDraft"];
export type PreviewDraft = Schemas["PreviewDraft"];

const LIST = "/api/v1/partnerships/{slug}/imports";
const ITEM = "/api/v1/partnerships/{slug}/imports/{id}";

export const importKeys = keysOf("imports");

export const useImports = (slug: string) =>
  useKeysetList(importKeys.list(slug), (cursor) =>
    read(client.GET(LIST, { params: { path: { slug }, query: { cursor } } })),
  );

export const importQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: importKeys.item(slug, id),
    queryFn: () => readTagged(client.GET(ITEM, { params: { path: { slug, id } } })),
  });

export const useImportRows = (slug: string, id: string, verdict: Verdict[]) =>
  useKeysetList([...importKeys.part(slug, id, "rows"), verdict], (cursor) =>
    read(
      client.GET(`${ITEM}/rows`, {
        params: { path: { slug, id }, query: { verdict, cursor } },
      }),
    ),
  );

/** The rows that were not imported, with the reason. */
export const leftoversAddress = (
  slug: string,
  id: string,
  format: "csv" | "xlsx",
  language: Language,
) => `/api/v1/partnerships/${slug}/imports/${id}/leftovers.${format}?language=${language}`;

export function useImportActs(slug: string) {
  const queries = useQueryClient();
  const changed = () => queries.invalidateQueries({ queryKey: importKeys.all(slug) });
  const path = (id: string) => ({ path: { slug, id } });
  return {
    upload: async (name: string, content: Blob) => {
      const made = await read(
        client.POST(LIST, {
          params: { path: { slug }, query: { name } },
          headers: { "Content-Type": "application/octet-stream" },
          // The bytes as they are; the contract calls them text.
          body: "",
          bodySerializer: () => content,
        }),
      );
      await changed();
      return made;
    },
    preview: (id: string, body: PreviewDraft) =>
      read(client.POST(`${ITEM}/preview`, { params: path(id), body })),
    choose: async (id: string, body: ChoiceDraft) => {
      await read(client.POST(`${ITEM}/choices`, { params: path(id), body }));
      await changed();
    },
    start: (id: string) => read(client.POST(`${ITEM}/start`, { params: path(id) })),
    undo: (id: string) => read(client.POST(`${ITEM}/undo`, { params: path(id) })),
    discard: async (id: string, etag: string) => {
      await done(client.DELETE(ITEM, { params: path(id), headers: ifMatch(etag) }));
      queries.removeQueries({ queryKey: importKeys.item(slug, id) });
      await changed();
    },
  };
}
