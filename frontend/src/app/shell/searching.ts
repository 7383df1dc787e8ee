import { queryOptions } from "@tanstack/react-query";
import { client, read } from "@/api";
import type { SearchHit } from "@/api/contract";
import { itemAddress } from "@/routes";

export interface Hit extends SearchHit {
  address: string;
}

export interface HitGroup {
  kind: string;
  hits: Hit[];
}

export const searchQuery = (slug: string, q: string) =>
  queryOptions({
    queryKey: [slug, "search", "quick", q],
    queryFn: async () => {
      const page = await read(
        client.GET("/api/v1/partnerships/{slug}/search", {
          params: { path: { slug }, query: { q, limit: 20 } },
        }),
      );
      return { items: page.items.map((hit) => ({ ...hit, address: itemAddress(slug, hit) })) };
    },
  });

/** In the order of the best hit of each kind. */
export function groupByKind(hits: Hit[]): HitGroup[] {
  const groups = new Map<string, Hit[]>();
  for (const hit of hits) {
    const group = groups.get(hit.kind);
    if (group) group.push(hit);
    else groups.set(hit.kind, [hit]);
  }
  return [...groups].map(([kind, members]) => ({ kind, hits: members }));
}
