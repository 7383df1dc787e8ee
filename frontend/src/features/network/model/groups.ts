import type { NetNode, Network } from "./network";

export const groupings = ["kind", "level", "country", "none"] as const;
export type Grouping = (typeof groupings)[number];

export interface Group {
  /** The value of its members: a kind, a level, a country, or "unknown"; "rest" for what has no colour of its own. */
  key: string;
  members: number[];
}

/** As many as can be told apart by colour; each is also named in the picture. */
const MOST = 8;

const valueOf = (node: NetNode, by: Grouping): string => {
  if (by === "kind") return node.kind;
  if (by === "level") return node.levels[0] ?? "unknown";
  if (by === "country") return node.countries[0] ?? "unknown";
  return "all";
};

/** The largest first; beyond eight, the small ones are one group together. */
export function groupsOf(network: Network, by: Grouping): Group[] {
  const found = new Map<string, number[]>();
  network.nodes.forEach((node, at) => {
    const value = valueOf(node, by);
    const members = found.get(value);
    if (members) members.push(at);
    else found.set(value, [at]);
  });
  const groups = [...found]
    .map(([key, members]) => ({ key, members }))
    .sort((a, b) => b.members.length - a.members.length || a.key.localeCompare(b.key));
  if (groups.length <= MOST) return groups;
  const rest = groups.slice(MOST - 1).flatMap(({ members }) => members);
  return [...groups.slice(0, MOST - 1), { key: "rest", members: rest.sort((a, b) => a - b) }];
}

/** Of each node, the place of its group. */
export function groupPlaces(groups: Group[], size: number): Int32Array {
  const places = new Int32Array(size);
  groups.forEach(({ members }, place) => {
    for (const at of members) places[at] = place;
  });
  return places;
}

/** Where the groups lie: the largest in the middle when it stands alone, all on a ring that has room for them otherwise. */
export function groupCentres(groups: Group[]): Float32Array {
  const centres = new Float32Array(groups.length * 2);
  if (groups.length < 2) return centres;
  const radii = groups.map(({ members }) => 14 * Math.sqrt(members.length) + 30);
  const round = radii.reduce((sum, radius) => sum + 2 * radius, 0);
  const ring = Math.max(round / (2 * Math.PI), Math.max(...radii));
  let angle = -Math.PI / 2;
  groups.forEach((_, place) => {
    const share = (((radii[place] ?? 0) * 2) / round) * 2 * Math.PI;
    centres[place * 2] = ring * Math.cos(angle + share / 2);
    centres[place * 2 + 1] = ring * Math.sin(angle + share / 2);
    angle += share;
  });
  return centres;
}
