import type { PassesOn, TieType } from "@/features/stakeholder";
import type { NetworkData } from "../api/network";

/** An organisation of the picture; its index is its place in the list. */
export interface NetNode {
  id: string;
  name: string;
  kind: string;
  levels: string[];
  countries: string[];
}

export interface NetEdge {
  id: string;
  from: number;
  to: number;
  type: string;
  starts: string;
  ends: string;
}

export interface Network {
  nodes: NetNode[];
  edges: NetEdge[];
  types: ReadonlyMap<string, TieType>;
  placeOf: ReadonlyMap<string, number>;
}

/** Columns become rows. */
export function networkOf(data: NetworkData): Network {
  const { nodes, edges } = data;
  return {
    nodes: nodes.ids.map((id, at) => ({
      id,
      name: nodes.names[at] ?? "",
      kind: nodes.kinds[at] ?? "unknown",
      levels: nodes.levels[at] ?? [],
      countries: nodes.countries[at] ?? [],
    })),
    edges: edges.ids.map((id, at) => ({
      id,
      from: edges.from[at] ?? 0,
      to: edges.to[at] ?? 0,
      type: edges.types[at] ?? "",
      starts: edges.starts[at] ?? "",
      ends: edges.ends[at] ?? "",
    })),
    types: new Map(data.types.map((type) => [type.key, type])),
    placeOf: new Map(nodes.ids.map((id, at) => [id, at])),
  };
}

/** Whether a tie holds on a day; dates are as precise as they are known, and compare as texts. */
export const holdsOn = ({ starts, ends }: NetEdge, day: string | undefined) =>
  day === undefined ||
  ((starts === "" || starts <= day) && (ends === "" || day.slice(0, ends.length) <= ends));

/** A tie as seen from one of its ends. */
export interface Neighbour {
  at: number;
  edge: NetEdge;
  forth: boolean;
}

/** The network on a day: who is tied to whom, and how many each one's news comes to. */
export interface Moment {
  edges: NetEdge[];
  neighbours: Neighbour[][];
  reach: number[];
}

export function momentOf(network: Network, day: string | undefined): Moment {
  const edges = network.edges.filter((edge) => holdsOn(edge, day));
  const neighbours = network.nodes.map((): Neighbour[] => []);
  const news = network.nodes.map((): number[] => []);
  for (const edge of edges) {
    neighbours[edge.from]?.push({ at: edge.to, edge, forth: true });
    neighbours[edge.to]?.push({ at: edge.from, edge, forth: false });
    const passes: PassesOn = network.types.get(edge.type)?.passesOn ?? "none";
    if (passes === "forth" || passes === "both") news[edge.from]?.push(edge.to);
    if (passes === "back" || passes === "both") news[edge.to]?.push(edge.from);
  }
  return { edges, neighbours, reach: reachOf(news) };
}

/** As the server counts it: everybody news comes to, straight or through others. */
function reachOf(news: number[][]): number[] {
  const seenIn = new Int32Array(news.length).fill(-1);
  return news.map((first, start) => {
    if (first.length === 0) return 0;
    const queue = [start];
    seenIn[start] = start;
    for (const at of queue) {
      for (const next of news[at] ?? []) {
        if (seenIn[next] !== start) {
          seenIn[next] = start;
          queue.push(next);
        }
      }
    }
    return queue.length - 1;
  });
}

/** First and last year of any date, for the slider; null when no tie has one. */
export function yearsOf(network: Network, thisYear: number): [number, number] | null {
  const years = network.edges.flatMap(({ starts, ends }) =>
    [starts, ends].filter((date) => date !== "").map((date) => Number(date.slice(0, 4))),
  );
  if (years.length === 0) return null;
  const first = years.reduce((a, b) => Math.min(a, b));
  return [
    first,
    Math.max(
      thisYear,
      years.reduce((a, b) => Math.max(a, b)),
    ),
  ];
}
