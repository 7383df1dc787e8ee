import { queryOptions, useQueryClient } from "@tanstack/react-query";
import { client, type components, ifMatch, keysOf, read, readTagged } from "@/api";
import type { SaveOptions } from "@/ui/form";

type Schemas = components["schemas"];
export type Evaluation = Schemas["EvaluationView"];
export type EvaluationDraft = Schemas["EvaluationDraft"];
export type EvaluationResult = Schemas["EvaluationResult"];
export type OpenEvaluation = Schemas["OpenEvaluationView"];
export type EvaluationAnswers = Schemas["EvaluationAnswers"];

const BASE = "/api/v1/partnerships/{slug}";
const ITEM = `${BASE}/editions/{id}/evaluation` as const;
const LINK = `${BASE}/academy-evaluations/{token}` as const;
const editions = keysOf("editions");

export const evaluationQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: editions.part(slug, id, "evaluation"),
    queryFn: () => readTagged(client.GET(ITEM, { params: { path: { slug, id } } })),
  });

export const evaluationLinksQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: editions.part(slug, id, "evaluation-links"),
    queryFn: () => read(client.GET(`${ITEM}/links`, { params: { path: { slug, id } } })),
  });

export const openEvaluationQuery = (slug: string, token: string) =>
  queryOptions({
    queryKey: [slug, "academy-evaluations", token],
    queryFn: () => read(client.GET(LINK, { params: { path: { slug, token } } })),
  });

export function useEvaluationChanges(slug: string, id: string) {
  const queries = useQueryClient();
  const params = { path: { slug, id } };
  async function keep(changed: ReturnType<typeof readTagged<Evaluation>>) {
    const tagged = await changed;
    queries.setQueryData(evaluationQuery(slug, id).queryKey, tagged);
    await queries.invalidateQueries({ queryKey: evaluationLinksQuery(slug, id).queryKey });
    return tagged;
  }
  return {
    write: (body: EvaluationDraft, { etag }: SaveOptions) =>
      keep(readTagged(client.PUT(ITEM, { params, headers: ifMatch(etag), body }))),
    ask: (answerBy: string, etag: string) =>
      keep(
        readTagged(
          client.POST(`${ITEM}/ask`, { params, headers: ifMatch(etag), body: { answerBy } }),
        ),
      ),
    close: (etag: string) =>
      keep(readTagged(client.POST(`${ITEM}/close`, { params, headers: ifMatch(etag) }))),
  };
}

export function useAnswering(slug: string, token: string) {
  const queries = useQueryClient();
  return async (body: EvaluationAnswers, { idempotency }: SaveOptions) => {
    const told = await read(
      client.POST(LINK, { params: { path: { slug, token } }, headers: idempotency, body }),
    );
    queries.setQueryData(openEvaluationQuery(slug, token).queryKey, told);
    return told;
  };
}
