import { keepPreviousData, queryOptions, useQueryClient } from "@tanstack/react-query";
import { client, type components, done, ifMatch, read, readTagged, useKeysetList } from "@/api";

type Schemas = components["schemas"];
export type Matrix = Schemas["OutreachMatrix"];
export type MatrixCell = Schemas["OutreachCell"];
export type Dimension = Schemas["OutreachDimension"];
export type Measure = Schemas["OutreachMeasure"];
export type Proposal = Schemas["OutreachProposal"];
export type InviteList = Schemas["OutreachListView"];
export type InviteListDraft = Schemas["OutreachListDraft"];

const OUTREACH = "/api/v1/partnerships/{slug}/outreach";
const LISTS = `${OUTREACH}/lists` as const;
const LIST = `${LISTS}/{id}` as const;

export interface MatrixAsked {
  rows: Dimension;
  columns: Dimension;
  kind?: string[];
  level?: string[];
  country?: string[];
  theme?: string[];
}

export const matrixQuery = (slug: string, asked: MatrixAsked) =>
  queryOptions({
    queryKey: [slug, "outreach", "matrix", asked],
    queryFn: () =>
      read(client.GET(`${OUTREACH}/matrix`, { params: { path: { slug }, query: { ...asked } } })),
    placeholderData: keepPreviousData,
  });

export interface ProposalAsked extends MatrixAsked {
  measure: Measure;
  cell: string[];
  multipliers: boolean;
}

export const proposalQuery = (slug: string, asked: ProposalAsked) =>
  queryOptions({
    queryKey: [slug, "outreach", "proposal", asked],
    queryFn: () =>
      read(client.GET(`${OUTREACH}/proposal`, { params: { path: { slug }, query: { ...asked } } })),
  });

export const useInviteLists = (slug: string, filters: { q?: string; sort?: string }) =>
  useKeysetList([slug, "outreach", "lists", filters], (cursor) =>
    read(
      client.GET(LISTS, {
        params: { path: { slug }, query: { ...filters, cursor, count: cursor === undefined } },
      }),
    ),
  );

export const inviteListQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: [slug, "outreach", "list", id],
    queryFn: () => readTagged(client.GET(LIST, { params: { path: { slug, id } } })),
  });

export function useInviteListChanges(slug: string) {
  const queries = useQueryClient();
  async function change<T>(call: Promise<T>): Promise<T> {
    const answer = await call;
    await queries.invalidateQueries({ queryKey: [slug, "outreach", "lists"] });
    return answer;
  }
  return {
    keep: (body: InviteListDraft, headers: { "Idempotency-Key": string }) =>
      change(readTagged(client.POST(LISTS, { params: { path: { slug } }, headers, body }))),
    drop: (id: string, etag: string) =>
      change(done(client.DELETE(LIST, { params: { path: { slug, id } }, headers: ifMatch(etag) }))),
  };
}
