import { queryOptions, useQueryClient } from "@tanstack/react-query";
import { client, type components, ifMatch, keysOf, read, readTagged, useKeysetList } from "@/api";
import type { SaveOptions } from "@/ui/form";

type Schemas = components["schemas"];
export type MemberCall = Schemas["MemberCallView"];
export type MemberCallSummary = Schemas["MemberCallSummary"];
export type MemberCallDraft = Schemas["MemberCallDraft"];
export type CallStep = Schemas["MemberCallStep"];
export type Phase = Schemas["MemberCallPhase"];
export type Criterion = Schemas["CallCriterion"];
export type Question = Schemas["CallQuestion"];
export type ApplicationSummary = Schemas["ApplicationSummary"];
export type Application = Schemas["ApplicationView"];
export type ApplicationState = Schemas["ApplicationState"];
export type Review = Schemas["ApplicationReview"];
export type Scoring = Schemas["ApplicationScoring"];
export type Decision = Schemas["ApplicationDecision"];
export type LetterDraft = Schemas["ApplicationLetterDraft"];
export type Seating = Schemas["ApplicantSeating"];

const BASE = "/api/v1/partnerships/{slug}";
const CALLS = `${BASE}/member-calls` as const;
const ITEM = `${BASE}/applications/{id}` as const;
const calls = keysOf("member-calls");
const applications = keysOf("applications");

export function useCalls(slug: string) {
  return useKeysetList(calls.list(slug), (cursor) =>
    read(
      client.GET(CALLS, {
        params: { path: { slug }, query: { cursor, count: cursor === undefined } },
      }),
    ),
  );
}

export const callQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: calls.item(slug, id),
    queryFn: () => readTagged(client.GET(`${CALLS}/{id}`, { params: { path: { slug, id } } })),
  });

export const rankingQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: calls.part(slug, id, "applications"),
    queryFn: () =>
      read(client.GET(`${CALLS}/{id}/applications`, { params: { path: { slug, id } } })),
  });

export const applicationQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: applications.item(slug, id),
    queryFn: () => readTagged(client.GET(ITEM, { params: { path: { slug, id } } })),
  });

export const letterQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: applications.part(slug, id, "letter"),
    queryFn: () => read(client.GET(`${ITEM}/letter`, { params: { path: { slug, id } } })),
  });

/** A decision shows in the ranking, at the seats and on the balance: after a change all of the partnership asks again. */
export function useApplicationChanges(slug: string) {
  const queries = useQueryClient();
  async function change<T>(call: Promise<T>): Promise<T> {
    const answer = await call;
    await queries.invalidateQueries({ queryKey: [slug] });
    return answer;
  }
  const path = (id: string) => ({ path: { slug, id } });
  return {
    write: (body: MemberCallDraft, { idempotency }: SaveOptions) =>
      change(
        readTagged(client.POST(CALLS, { params: { path: { slug } }, headers: idempotency, body })),
      ),
    revise: (id: string, body: MemberCallDraft, { etag }: SaveOptions) =>
      change(
        readTagged(
          client.PATCH(`${CALLS}/{id}`, { params: path(id), headers: ifMatch(etag), body }),
        ),
      ),
    move: (id: string, step: CallStep, etag: string) =>
      change(
        readTagged(
          client.POST(`${CALLS}/{id}/move`, {
            params: path(id),
            headers: ifMatch(etag),
            body: { step },
          }),
        ),
      ),
    score: (id: string, body: Scoring, { idempotency }: SaveOptions) =>
      change(read(client.POST(`${ITEM}/scores`, { params: path(id), headers: idempotency, body }))),
    decide: (id: string, body: Decision, etag: string) =>
      change(
        readTagged(
          client.POST(`${ITEM}/decision`, { params: path(id), headers: ifMatch(etag), body }),
        ),
      ),
    sendLetter: (id: string, body: LetterDraft, etag: string) =>
      change(
        readTagged(
          client.POST(`${ITEM}/letter`, { params: path(id), headers: ifMatch(etag), body }),
        ),
      ),
    seat: (id: string, body: Seating, etag: string) =>
      change(
        readTagged(client.POST(`${ITEM}/seat`, { params: path(id), headers: ifMatch(etag), body })),
      ),
  };
}
