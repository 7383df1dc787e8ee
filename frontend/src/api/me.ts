import { queryOptions, useMutation, useQuery } from "@tanstack/react-query";
import { client, read } from "./client";
import { isProblem } from "./problem";
import type { components } from "./schema.gen";
import { session } from "./session";

type Schemas = components["schemas"];
export type Me = Schemas["MeView"];
export type Role = Schemas["Role"];
export type PartnershipSummary = Schemas["PartnershipSummary"];
export type Theme = Schemas["Theme"];

const REFRESH = 5 * 60_000;

const ask = () => read(client.GET("/api/v1/me"));

export const meQuery = queryOptions({
  queryKey: ["me"],
  queryFn: async () => {
    const me = await ask().catch((error: unknown) => {
      if (!isProblem(error, "not-signed-in")) throw error;
      session.ended();
      return ask(); // the cookie is gone now: as an anonymous reader
    });
    session.seen(me.signedIn);
    return me;
  },
  staleTime: REFRESH,
  // Whoever comes back to this tab may have signed out in another.
  refetchOnWindowFocus: "always",
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

/** Keeps the chosen language with the account, so that mails and other devices speak it too. */
export function useKeepLanguage() {
  const signedIn = useMe()?.signedIn === true;
  const { mutate } = useMutation({
    mutationFn: (language: Schemas["Language"]) =>
      read(client.PATCH("/api/v1/me", { body: { language } })),
  });
  return (language: Schemas["Language"]) => {
    if (signedIn) mutate(language);
  };
}
