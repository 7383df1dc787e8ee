import { queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import {
  client,
  type components,
  done,
  ifMatch,
  keysOf,
  read,
  readTagged,
  type Tagged,
  useKeysetList,
} from "@/api";
import type { SaveOptions } from "@/ui/form";
import { partTag } from "./partTag";

type Schemas = components["schemas"];
export type Edition = Schemas["EditionView"];
export type EditionSummary = Schemas["EditionSummary"];
export type EditionDraft = Schemas["EditionDraft"];
export type Module = Schemas["ModuleView"];
export type ModuleDraft = Schemas["ModuleDraft"];
export type Session = Schemas["SessionView"];
export type SessionDraft = Schemas["SessionDraft"];

export interface EditionFilters {
  q?: string;
  sort?: string;
}

const LIST = "/api/v1/partnerships/{slug}/editions";
const ITEM = "/api/v1/partnerships/{slug}/editions/{id}";
const MODULES = "/api/v1/partnerships/{slug}/editions/{edition}/modules";

export const editionKeys = keysOf("editions");

export function useEditions(slug: string, filters: EditionFilters) {
  return useKeysetList(editionKeys.list(slug, filters), (cursor) =>
    read(
      client.GET(LIST, {
        params: { path: { slug }, query: { ...filters, cursor, count: cursor === undefined } },
      }),
    ),
  );
}

/** For a choice: the latest academies by title. */
export function useEditionOptions(slug: string) {
  const query = useQuery({
    queryKey: editionKeys.list(slug, { options: true }),
    queryFn: () => read(client.GET(LIST, { params: { path: { slug }, query: { limit: 100 } } })),
  });
  return (query.data?.items ?? []).map(({ id, title }) => ({ value: id, label: title }));
}

export const editionQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: editionKeys.item(slug, id),
    queryFn: () => readTagged(client.GET(ITEM, { params: { path: { slug, id } } })),
  });

export function useEditionChanges(slug: string) {
  const queries = useQueryClient();

  async function keep(changed: Promise<Tagged<Edition>>) {
    const tagged = await changed;
    await queries.invalidateQueries({ queryKey: [slug], refetchType: "none" });
    queries.setQueryData(editionQuery(slug, tagged.item.id).queryKey, tagged);
    return tagged;
  }

  /** A part of the programme has changed: the page of the edition brings it all anew. */
  async function refresh<T>(changed: Promise<T>) {
    const part = await changed;
    await queries.invalidateQueries({ queryKey: [slug] });
    return part;
  }

  const on = (id: string, etag: string) => ({
    params: { path: { slug, id } },
    headers: ifMatch(etag),
  });

  return {
    announce: (body: EditionDraft, { idempotency }: SaveOptions) =>
      keep(
        readTagged(client.POST(LIST, { params: { path: { slug } }, headers: idempotency, body })),
      ),
    revise: (id: string, body: EditionDraft, { etag }: SaveOptions) =>
      keep(readTagged(client.PATCH(ITEM, { ...on(id, etag), body }))),
    archive: (id: string, etag: string) =>
      keep(readTagged(client.POST(`${ITEM}/archive`, on(id, etag)))),
    restore: (id: string, etag: string) =>
      keep(readTagged(client.POST(`${ITEM}/restore`, on(id, etag)))),
    addModule: (edition: string, body: ModuleDraft, { idempotency }: SaveOptions) =>
      refresh(
        readTagged(
          client.POST(MODULES, { params: { path: { slug, edition } }, headers: idempotency, body }),
        ),
      ),
    reviseModule: (edition: string, id: string, body: ModuleDraft, { etag }: SaveOptions) =>
      refresh(
        readTagged(
          client.PATCH(`${MODULES}/{id}`, {
            params: { path: { slug, edition, id } },
            headers: ifMatch(etag),
            body,
          }),
        ),
      ),
    dropModule: (edition: string, module: Module) =>
      refresh(
        done(
          client.DELETE(`${MODULES}/{id}`, {
            params: { path: { slug, edition, id: module.id } },
            headers: ifMatch(partTag(module)),
          }),
        ),
      ),
    addSession: (
      edition: string,
      module: string,
      body: SessionDraft,
      { idempotency }: SaveOptions,
    ) =>
      refresh(
        readTagged(
          client.POST(`${MODULES}/{module}/sessions`, {
            params: { path: { slug, edition, module } },
            headers: idempotency,
            body,
          }),
        ),
      ),
    reviseSession: (
      edition: string,
      { module, id }: { module: string; id: string },
      body: SessionDraft,
      { etag }: SaveOptions,
    ) =>
      refresh(
        readTagged(
          client.PATCH(`${MODULES}/{module}/sessions/{id}`, {
            params: { path: { slug, edition, module, id } },
            headers: ifMatch(etag),
            body,
          }),
        ),
      ),
    dropSession: (edition: string, session: Session) =>
      refresh(
        done(
          client.DELETE(`${MODULES}/{module}/sessions/{id}`, {
            params: { path: { slug, edition, module: session.moduleId, id: session.id } },
            headers: ifMatch(partTag(session)),
          }),
        ),
      ),
  };
}
