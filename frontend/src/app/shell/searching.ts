import type { SearchHit } from "@/features/search";

export interface HitGroup {
  kind: string;
  hits: SearchHit[];
}

/** In the order of the best hit of each kind. */
export function groupByKind(hits: SearchHit[]): HitGroup[] {
  const groups = new Map<string, SearchHit[]>();
  for (const hit of hits) {
    const group = groups.get(hit.kind);
    if (group) group.push(hit);
    else groups.set(hit.kind, [hit]);
  }
  return [...groups].map(([kind, members]) => ({ kind, hits: members }));
}
