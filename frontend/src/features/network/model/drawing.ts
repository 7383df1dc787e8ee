import type { Group } from "./groups";
import type { Moment, Network } from "./network";
import { onScreen, type View } from "./view";

export interface Palette {
  groups: readonly string[];
  paper: string;
  ink: string;
  line: string;
  accent: string;
}

/** Eight hues that keep 3:1 to the paper; the group's name stands beside it, so that colour is never alone. */
export const palettes: Record<"light" | "dark", Palette> = {
  light: {
    groups: [
      "#2f6690",
      "#a4502a",
      "#3d7a3a",
      "#7b4a91",
      "#8a6d00",
      "#9c3353",
      "#2b7a78",
      "#6b6660",
    ],
    paper: "#fffdfa",
    ink: "#2a2622",
    line: "#8d857b",
    accent: "#0b57b7",
  },
  dark: {
    groups: [
      "#7fb3dc",
      "#e39a70",
      "#8fc78a",
      "#c79bdb",
      "#d9bc4f",
      "#ea8fac",
      "#77c8c4",
      "#b3aca3",
    ],
    paper: "#1d1a17",
    ink: "#f1ece5",
    line: "#7d756c",
    accent: "#8ec0ff",
  },
};

export interface Scene {
  network: Network;
  moment: Moment;
  groups: Group[];
  groupPlaces: Int32Array;
  groupNames: string[];
  positions: Float32Array;
  radii: Float32Array;
  /** Only these are in full colour; null: everybody. */
  lit: ReadonlySet<number> | null;
  /** The places on a path, from end to end. */
  path: number[];
  hovered: number | null;
}

const LABELS = 60;
const FAINT = 0.16;

/** The whole picture, once: a few thousand circles and lines are drawn in a handful of strokes. */
export function draw(
  pen: CanvasRenderingContext2D,
  scene: Scene,
  view: View,
  size: { width: number; height: number; ratio: number },
  palette: Palette,
) {
  pen.setTransform(size.ratio, 0, 0, size.ratio, 0, 0);
  pen.clearRect(0, 0, size.width, size.height);
  drawTies(pen, scene, view, palette);
  drawNodes(pen, scene, view, palette);
  drawPath(pen, scene, view, palette);
  drawNames(pen, scene, view, size, palette);
}

function drawTies(
  pen: CanvasRenderingContext2D,
  { moment, positions, lit }: Scene,
  view: View,
  palette: Palette,
) {
  const strokes = { faint: new Path2D(), plain: new Path2D() };
  for (const { from, to } of moment.edges) {
    const a = onScreen(view, positions, from);
    const b = onScreen(view, positions, to);
    const stroke = lit && !(lit.has(from) && lit.has(to)) ? strokes.faint : strokes.plain;
    stroke.moveTo(a.x, a.y);
    stroke.lineTo(b.x, b.y);
  }
  pen.strokeStyle = palette.line;
  pen.lineWidth = Math.min(1.4, Math.max(0.5, view.scale));
  pen.globalAlpha = FAINT / 2;
  pen.stroke(strokes.faint);
  pen.globalAlpha = lit ? 0.9 : moment.edges.length > 2000 ? 0.3 : 0.55;
  pen.stroke(strokes.plain);
  pen.globalAlpha = 1;
}

function drawNodes(pen: CanvasRenderingContext2D, scene: Scene, view: View, palette: Palette) {
  const { groups, positions, radii, lit } = scene;
  groups.forEach(({ members }, place) => {
    const faint = new Path2D();
    const full = new Path2D();
    for (const at of members) {
      const { x, y } = onScreen(view, positions, at);
      const radius = Math.max(1.5, (radii[at] ?? 4) * view.scale);
      const shape = lit && !lit.has(at) ? faint : full;
      shape.moveTo(x + radius, y);
      shape.arc(x, y, radius, 0, 2 * Math.PI);
    }
    pen.fillStyle = palette.groups[place % palette.groups.length] ?? palette.ink;
    pen.globalAlpha = FAINT;
    pen.fill(faint);
    pen.globalAlpha = 1;
    pen.fill(full);
    pen.strokeStyle = palette.paper;
    pen.lineWidth = 1;
    pen.stroke(full);
  });
}

function drawPath(
  pen: CanvasRenderingContext2D,
  { path, positions }: Scene,
  view: View,
  palette: Palette,
) {
  if (path.length < 2) return;
  pen.beginPath();
  path.forEach((at, step) => {
    const { x, y } = onScreen(view, positions, at);
    if (step === 0) pen.moveTo(x, y);
    else pen.lineTo(x, y);
  });
  pen.strokeStyle = palette.accent;
  pen.lineWidth = 4;
  pen.setLineDash([10, 4]);
  pen.stroke();
  pen.setLineDash([]);
}

/** Names of those that matter most and have room; of the groups, above them. */
function drawNames(
  pen: CanvasRenderingContext2D,
  scene: Scene,
  view: View,
  size: { width: number; height: number },
  palette: Palette,
) {
  const { network, moment, positions, radii, lit, path, hovered } = scene;
  const first = new Set([...path, ...(hovered === null ? [] : [hovered])]);
  const others = (lit ? [...lit] : network.nodes.map((_, at) => at))
    .filter((at) => !first.has(at))
    .sort((a, b) => (moment.reach[b] ?? 0) - (moment.reach[a] ?? 0));
  const taken: [number, number, number, number][] = [];
  pen.textAlign = "center";
  pen.textBaseline = "top";
  pen.lineJoin = "round";
  drawGroupNames(pen, scene, view, palette, taken);
  pen.font = "13px Inter, sans-serif";
  let written = 0;
  for (const at of [...first, ...others]) {
    if (written >= LABELS) break;
    const { x, y } = onScreen(view, positions, at);
    if (x < 0 || y < 0 || x > size.width || y > size.height) continue;
    const name = network.nodes[at]?.name ?? "";
    const text = name.length > 32 ? `${name.slice(0, 31)}…` : name;
    const top = y + Math.max(1.5, (radii[at] ?? 4) * view.scale) + 2;
    if (write(pen, text, x, top, 13, palette, taken, first.has(at))) written++;
  }
}

function drawGroupNames(
  pen: CanvasRenderingContext2D,
  { groups, groupNames, positions }: Scene,
  view: View,
  palette: Palette,
  taken: [number, number, number, number][],
) {
  if (groups.length < 2) return;
  pen.font = "600 15px Inter, sans-serif";
  groups.forEach(({ members }, place) => {
    let sum = 0;
    let top = Infinity;
    for (const at of members) {
      const { x, y } = onScreen(view, positions, at);
      sum += x;
      top = Math.min(top, y);
    }
    const label = groupNames[place] ?? "";
    write(pen, label, sum / members.length, top - 28, 15, palette, taken, true);
  });
}

function write(
  pen: CanvasRenderingContext2D,
  text: string,
  x: number,
  top: number,
  height: number,
  palette: Palette,
  taken: [number, number, number, number][],
  always: boolean,
): boolean {
  const half = pen.measureText(text).width / 2 + 3;
  const box: [number, number, number, number] = [x - half, top, x + half, top + height + 2];
  const free = taken.every(
    ([left, up, right, down]) => box[2] < left || box[0] > right || box[3] < up || box[1] > down,
  );
  if (!free && !always) return false;
  taken.push(box);
  pen.strokeStyle = palette.paper;
  pen.lineWidth = 4;
  pen.strokeText(text, x, top);
  pen.fillStyle = palette.ink;
  pen.fillText(text, x, top);
  return true;
}
