import { queryOptions, useQuery } from "@tanstack/react-query";
import { client, read } from "./client";
import type { Me, PartnershipSummary, Role, Theme } from "./contract";
import { session } from "./session";

export type { Me, PartnershipSummary, Role, Theme };

const REFRESH = 5 * 60_000;

export const meQuery = queryOptions({
  queryKey: ["me"],
  queryFn: async () => {
    const me = await read(client.GET("/api/v1/me"));
    session.seen(me.signedIn);
    return me;
  },
  staleTime: REFRESH,
});

export const partnershipsQuery = queryOptions({
  queryKey: ["partnerships"],
  queryFn: () => read(client.GET("/api/v1/partnerships")),
  staleTime: REFRESH,
});

export const partnershipQuery = (slug: string) =>
  queryOptions({
    queryKey: [slug, "partnership"],
    queryFn: () => read(client.GET("/api/v1/partnerships/{slug}", { params: { path: { slug } } })),
    staleTime: REFRESH,
  });

export function useMe(): Me | undefined {
  return useQuery(meQuery).data;
}

/** The reader's role in a partnership; null for who only reads what is public. */
export function useRole(slug: string | undefined): Role | null {
  const me = useMe();
  return me?.participations.find((participation) => participation.slug === slug)?.role ?? null;
}

const curators: (Role | null)[] = ["coordinator", "secretariat"];
const readers: (Role | null)[] = [null, "observer", "expert"];

/** What a role may do at all; whether this item may be edited says its own `may`. */
export const mayCurate = (role: Role | null) => curators.includes(role);
export const mayParticipate = (role: Role | null) => !readers.includes(role);
