/** What part of the plane is shown: a point p is drawn at p × scale + (x, y), in CSS pixels. */
export interface View {
  x: number;
  y: number;
  scale: number;
}

const CLOSEST = 6;
const FARTHEST = 0.02;

const within = (scale: number) => Math.min(CLOSEST, Math.max(FARTHEST, scale));

/** Everything in the frame, with a margin. */
export function fitted(positions: Float32Array, width: number, height: number): View {
  if (positions.length === 0) return { x: width / 2, y: height / 2, scale: 1 };
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < positions.length; at += 2) {
    const x = positions[at] ?? 0;
    const y = positions[at + 1] ?? 0;
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  const margin = 60;
  const scale = within(
    Math.min(1.6, width / (right - left + margin), height / (bottom - top + margin)),
  );
  return {
    scale,
    x: width / 2 - ((left + right) / 2) * scale,
    y: height / 2 - ((top + bottom) / 2) * scale,
  };
}

/** Closer or farther, so that the point under (px, py) stays where it is. */
export function zoomed(view: View, factor: number, px: number, py: number): View {
  const scale = within(view.scale * factor);
  const ratio = scale / view.scale;
  return { scale, x: px - (px - view.x) * ratio, y: py - (py - view.y) * ratio };
}

export const moved = (view: View, dx: number, dy: number): View => ({
  ...view,
  x: view.x + dx,
  y: view.y + dy,
});

export const onScreen = (view: View, positions: Float32Array, at: number) => ({
  x: (positions[at * 2] ?? 0) * view.scale + view.x,
  y: (positions[at * 2 + 1] ?? 0) * view.scale + view.y,
});

/** The view moved as little as needed to have a point in the frame. */
export function showing(view: View, x: number, y: number, width: number, height: number): View {
  const margin = 40;
  const inside = (value: number, size: number) =>
    value < margin ? margin - value : value > size - margin ? size - margin - value : 0;
  return moved(view, inside(x, width), inside(y, height));
}

/** The node under a point, the nearest one within reach of a finger. */
export function nodeAt(
  view: View,
  positions: Float32Array,
  radii: Float32Array,
  px: number,
  py: number,
): number | null {
  let found: number | null = null;
  let nearest = Infinity;
  for (let at = 0; at < radii.length; at++) {
    const { x, y } = onScreen(view, positions, at);
    const away = Math.hypot(x - px, y - py) - (radii[at] ?? 0) * view.scale;
    if (away < 8 && away < nearest) {
      nearest = away;
      found = at;
    }
  }
  return found;
}

const directions: Record<string, [number, number]> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

export const isArrow = (key: string) => key in directions;

/** Among these nodes the one that an arrow key means: in its direction, near before far, straight before aslant. */
export function inDirection(
  positions: Float32Array,
  at: number,
  candidates: number[],
  key: string,
): number | null {
  const direction = directions[key];
  if (!direction) return null;
  let found: number | null = null;
  let best = Infinity;
  for (const other of candidates) {
    const dx = (positions[other * 2] ?? 0) - (positions[at * 2] ?? 0);
    const dy = (positions[other * 2 + 1] ?? 0) - (positions[at * 2 + 1] ?? 0);
    const along = dx * direction[0] + dy * direction[1];
    const aside = Math.abs(dx * direction[1]) + Math.abs(dy * direction[0]);
    const cost = along + 2 * aside;
    // within 45 degrees of the arrow
    if (along > 0 && along >= aside && cost < best) {
      best = cost;
      found = other;
    }
  }
  return found;
}
