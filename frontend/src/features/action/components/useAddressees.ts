import { useQuery } from "@tanstack/react-query";
import { allRecommendationsQuery } from "../api/recommendations";

/** The organisations that something is asked of, as far as the reader may see it. */
export function useAddressees(slug: string) {
  const { data } = useQuery(allRecommendationsQuery(slug));
  const names = new Map<string, string>();
  for (const { addressee } of data?.items ?? []) {
    if (addressee) names.set(addressee.id, addressee.name);
  }
  return [...names]
    .map(([value, label]) => ({ value, label }))
    .sort((a, b) => a.label.localeCompare(b.label));
}
