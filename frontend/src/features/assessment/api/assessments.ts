import { keepPreviousData, queryOptions, useQueryClient } from "@tanstack/react-query";
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
export type Assessment = Schemas["AssessmentView"];
export type AssessmentDraft = Schemas["AssessmentDraft"];
export type AssessmentSetting = Schemas["AssessmentSetting"];
export type Plot = Schemas["Plot"];
export type PlotPoint = Schemas["PlotPoint"];

const BASE = "/api/v1/partnerships/{slug}";
const LIST = `${BASE}/assessments` as const;
const SETTING = `${BASE}/assessment-setting` as const;
const keys = keysOf("assessments");

export interface AssessmentFilters {
  q?: string;
  sort?: string;
  theme?: string;
  organisation?: string;
}

export function useAssessments(slug: string, filters: AssessmentFilters) {
  return useKeysetList(keys.list(slug, filters), (cursor) =>
    read(
      client.GET(LIST, {
        params: { path: { slug }, query: { ...filters, cursor, count: cursor === undefined } },
      }),
    ),
  );
}

export interface PlotQuestion {
  on?: string;
  theme?: string;
}

export const plotQuery = (slug: string, asked: PlotQuestion) =>
  queryOptions({
    queryKey: [slug, "assessments", "plot", asked],
    queryFn: () =>
      read(client.GET(`${BASE}/assessment-plot`, { params: { path: { slug }, query: asked } })),
    placeholderData: keepPreviousData, // the picture stays while the slider moves
  });

export const assessmentQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: keys.item(slug, id),
    queryFn: () => readTagged(client.GET(`${LIST}/{id}`, { params: { path: { slug, id } } })),
  });

export const settingQuery = (slug: string) =>
  queryOptions({
    queryKey: [slug, "assessment-setting"],
    queryFn: () => read(client.GET(SETTING, { params: { path: { slug } } })),
  });

export function useAssessmentChanges(slug: string) {
  const queries = useQueryClient();
  async function change<T>(call: Promise<T>): Promise<T> {
    const answer = await call;
    await queries.invalidateQueries({ queryKey: [slug] });
    return answer;
  }
  return {
    sign: (body: AssessmentDraft, { idempotency }: SaveOptions) =>
      change(
        readTagged(client.POST(LIST, { params: { path: { slug } }, headers: idempotency, body })),
      ),
    revise: (id: string, body: AssessmentDraft, { etag }: SaveOptions) =>
      change(
        readTagged(
          client.PATCH(`${LIST}/{id}`, {
            params: { path: { slug, id } },
            headers: ifMatch(etag),
            body,
          }),
        ),
      ),
    remove: (id: string, etag: string) =>
      change(
        done(
          client.DELETE(`${LIST}/{id}`, { params: { path: { slug, id } }, headers: ifMatch(etag) }),
        ),
      ),
    set: (body: AssessmentSetting, { idempotency }: SaveOptions) =>
      change(
        read(client.POST(SETTING, { params: { path: { slug } }, headers: idempotency, body })),
      ),
  };
}
