import { queryOptions, useQueryClient } from "@tanstack/react-query";
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
import { tagOf } from "./milestones";

type Schemas = components["schemas"];
export type Plan = Schemas["PlanView"];
export type PlanSummary = Schemas["PlanSummary"];
export type PlanDraft = Schemas["PlanDraft"];
export type PlanPatch = Schemas["PlanDraftPatch"];
export type Objective = Schemas["ObjectiveView"];
export type ObjectiveDraft = Schemas["ObjectiveDraft"];

export interface PlanFilters {
  q?: string;
  sort?: string;
}

const LIST = "/api/v1/partnerships/{slug}/plans";
const ITEM = "/api/v1/partnerships/{slug}/plans/{id}";

export const planKeys = keysOf("plans");

export function usePlans(slug: string, filters: PlanFilters) {
  return useKeysetList(planKeys.list(slug, filters), (cursor) =>
    read(
      client.GET(LIST, {
        params: { path: { slug }, query: { ...filters, cursor, count: cursor === undefined } },
      }),
    ),
  );
}

/** All plans, for choosing one. */
export const allPlansQuery = (slug: string) =>
  queryOptions({
    queryKey: planKeys.list(slug, { all: true }),
    queryFn: () => read(client.GET(LIST, { params: { path: { slug }, query: { limit: 200 } } })),
  });

export const planQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: planKeys.item(slug, id),
    queryFn: () => readTagged(client.GET(ITEM, { params: { path: { slug, id } } })),
  });

/** Every change answers with the plan as it is now; lists and the time line ask again. */
export function usePlanChanges(slug: string) {
  const queries = useQueryClient();

  async function keep(changed: Promise<Tagged<Plan>>) {
    const tagged = await changed;
    await queries.invalidateQueries({ queryKey: [slug], refetchType: "none" });
    queries.setQueryData(planQuery(slug, tagged.item.id).queryKey, tagged);
    return tagged;
  }

  return {
    draw: (body: PlanDraft, { idempotency }: SaveOptions) =>
      keep(
        readTagged(client.POST(LIST, { params: { path: { slug } }, headers: idempotency, body })),
      ),
    revise: (id: string, body: PlanPatch, etag: string) =>
      keep(
        readTagged(
          client.PATCH(ITEM, { params: { path: { slug, id } }, headers: ifMatch(etag), body }),
        ),
      ),
    setObjective: async (id: string, body: ObjectiveDraft, was: Objective | null) => {
      const path = { slug, id };
      await (was
        ? read(
            client.PATCH(`${ITEM}/objectives/{objective}`, {
              params: { path: { ...path, objective: was.id } },
              headers: ifMatch(tagOf(was)),
              body,
            }),
          )
        : read(client.POST(`${ITEM}/objectives`, { params: { path }, body })));
      await queries.invalidateQueries({ queryKey: [slug] });
    },
    removeObjective: async (id: string, gone: Objective) => {
      await done(
        client.DELETE(`${ITEM}/objectives/{objective}`, {
          params: { path: { slug, id, objective: gone.id } },
          headers: ifMatch(tagOf(gone)),
        }),
      );
      await queries.invalidateQueries({ queryKey: [slug] });
    },
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
