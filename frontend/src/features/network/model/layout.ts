/** What the worker is asked: plain numbers, so that sending them costs nothing. */
export interface LayoutTask {
  id: number;
  size: number;
  /** from, to, from, to … */
  links: Int32Array;
  /** Of each node, the place of its group. */
  groups: Int32Array;
  /** x, y of each group. */
  centres: Float32Array;
  radii: Float32Array;
  /** x, y of each node, when it goes on from a picture that is there. */
  start: Float32Array | null;
}

/** x, y of each node. */
export interface LayoutAnswer {
  id: number;
  positions: Float32Array;
  done: boolean;
}

/** How large a node is drawn, by its reach: the area grows with it. */
export const radiusOf = (reach: number) => 4 + 1.6 * Math.sqrt(reach);
