import type { PlotPoint } from "../api/assessments";

const SPREAD = 0.085; // of a step: points with the same marks lie side by side

export interface Placed {
  point: PlotPoint;
  /** 1 to 5, moved a little when several share a place. */
  x: number;
  y: number;
}

/** Points with the same marks would hide each other: they stand in a small grid round their place, in a stable order. */
export function placed(points: PlotPoint[]): Placed[] {
  const groups = new Map<string, PlotPoint[]>();
  for (const point of points) {
    const key = `${point.influence} ${point.interest}`;
    groups.set(key, [...(groups.get(key) ?? []), point]);
  }
  return [...groups.values()].flatMap((group) => {
    const side = Math.ceil(Math.sqrt(group.length));
    const step = Math.min(SPREAD * 2, 0.8 / side);
    return group.map((point, index) => ({
      point,
      x: point.interest + ((index % side) - (side - 1) / 2) * step,
      y: point.influence + (Math.floor(index / side) - (side - 1) / 2) * step,
    }));
  });
}

/** Whole days between two days. */
export const daysBetween = (from: string, to: string) =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

export const dayAfter = (from: string, days: number) =>
  new Date(Date.parse(`${from}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
