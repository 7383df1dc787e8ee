import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { client, type components, keysOf, read } from "@/api";

export type Match = components["schemas"]["MatchView"];
export type MatchReason = Match["reasons"][number];

/** What is written down so far. */
export interface Probe {
  name: string;
  shortName: string;
  website: string;
  city: string;
  countries: string[];
}

const SHORTEST = 3;
const known = (text: string) => (text.trim() === "" ? undefined : text.trim());

/** Which organisations that we know it may be. */
export const proposalsQuery = (slug: string, { countries, ...probe }: Probe) => {
  const query = {
    name: probe.name.trim(),
    shortName: known(probe.shortName),
    website: known(probe.website),
    city: known(probe.city),
    country: countries,
  };
  return queryOptions({
    queryKey: keysOf("proposals").list(slug, query),
    queryFn: async () => {
      const found = await read(
        client.GET("/api/v1/partnerships/{slug}/duplicates/proposals", {
          params: { path: { slug }, query },
        }),
      );
      return found.items;
    },
    enabled: query.name.length >= SHORTEST,
    placeholderData: keepPreviousData,
  });
};
