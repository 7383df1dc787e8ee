import { queryOptions, useQueryClient } from "@tanstack/react-query";
import { client, type components, done, ifMatch, read, readTagged } from "@/api";
import type { SaveOptions } from "@/ui/form";
import { organisationKeys } from "./organisations";

type Schemas = components["schemas"];
export type Contact = Schemas["ContactView"];
export type ContactDraft = Schemas["ContactDraft"];
export type Tie = Schemas["RelationshipView"];
export type TieDraft = Schemas["RelationshipDraft"];
export type Membership = Schemas["MembershipView"];
export type MembershipDraft = Schemas["MembershipDraft"];
export type Involvements = Schemas["Involvements"];
export type InvolvedItem = Schemas["InvolvedItem"];

const BASE = "/api/v1/partnerships/{slug}";
const CONTACTS = `${BASE}/contacts` as const;
const TIES = `${BASE}/relationships` as const;
const SEATS = `${BASE}/memberships` as const;

/** Everything one organisation takes part in, in one answer. */
export const involvementsQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: organisationKeys.part(slug, id, "involvements"),
    queryFn: () =>
      read(
        client.GET(`${BASE}/organisations/{id}/involvements`, { params: { path: { slug, id } } }),
      ),
  });

export const contactQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: [slug, "contacts", id],
    queryFn: () => readTagged(client.GET(`${CONTACTS}/{id}`, { params: { path: { slug, id } } })),
  });

export const tieQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: [slug, "relationships", id],
    queryFn: () => readTagged(client.GET(`${TIES}/{id}`, { params: { path: { slug, id } } })),
  });

export const seatQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: [slug, "memberships", id],
    queryFn: () => readTagged(client.GET(`${SEATS}/{id}`, { params: { path: { slug, id } } })),
  });

/** A part shows in many places (page, list, table, home): after a change all of the partnership asks again. */
function useChange(slug: string) {
  const queries = useQueryClient();
  return async function change<T>(call: Promise<T>): Promise<T> {
    const answer = await call;
    await queries.invalidateQueries({ queryKey: [slug] });
    return answer;
  };
}

export function useContactChanges(slug: string) {
  const change = useChange(slug);
  return {
    add: (body: ContactDraft, { idempotency }: SaveOptions) =>
      change(
        readTagged(
          client.POST(CONTACTS, { params: { path: { slug } }, headers: idempotency, body }),
        ),
      ),
    revise: (id: string, body: ContactDraft, { etag }: SaveOptions) =>
      change(
        readTagged(
          client.PATCH(`${CONTACTS}/{id}`, {
            params: { path: { slug, id } },
            headers: ifMatch(etag),
            body,
          }),
        ),
      ),
    remove: (id: string, etag: string) =>
      change(
        done(
          client.DELETE(`${CONTACTS}/{id}`, {
            params: { path: { slug, id } },
            headers: ifMatch(etag),
          }),
        ),
      ),
  };
}

export function useTieChanges(slug: string) {
  const change = useChange(slug);
  return {
    add: (body: TieDraft, { idempotency }: SaveOptions) =>
      change(
        readTagged(client.POST(TIES, { params: { path: { slug } }, headers: idempotency, body })),
      ),
    revise: (id: string, body: TieDraft, { etag }: SaveOptions) =>
      change(
        readTagged(
          client.PATCH(`${TIES}/{id}`, {
            params: { path: { slug, id } },
            headers: ifMatch(etag),
            body,
          }),
        ),
      ),
    remove: (id: string, etag: string) =>
      change(
        done(
          client.DELETE(`${TIES}/{id}`, {
            params: { path: { slug, id } },
            headers: ifMatch(etag),
          }),
        ),
      ),
  };
}

export function useSeatChanges(slug: string) {
  const change = useChange(slug);
  return {
    add: (body: MembershipDraft, { idempotency }: SaveOptions) =>
      change(
        readTagged(client.POST(SEATS, { params: { path: { slug } }, headers: idempotency, body })),
      ),
    revise: (id: string, body: MembershipDraft, { etag }: SaveOptions) =>
      change(
        readTagged(
          client.PATCH(`${SEATS}/{id}`, {
            params: { path: { slug, id } },
            headers: ifMatch(etag),
            body,
          }),
        ),
      ),
    remove: (id: string, etag: string) =>
      change(
        done(
          client.DELETE(`${SEATS}/{id}`, {
            params: { path: { slug, id } },
            headers: ifMatch(etag),
          }),
        ),
      ),
  };
}
