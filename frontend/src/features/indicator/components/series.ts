import type { Observation } from "../api/observations";
import { byPeriod, middleOf } from "./periods";

/** Values of a place with a known period, oldest first. */
export interface Series {
  place: Observation["place"];
  points: (Observation & { period: string })[];
}

const dated = (observation: Observation): observation is Observation & { period: string } =>
  observation.period !== null;

/** One for each place that has values of at least two periods: what a line can be drawn through. */
export function seriesOf(observations: Observation[]): Series[] {
  const places = new Map<string, Series>();
  for (const observation of observations.filter(dated)) {
    const { place } = observation;
    const series = places.get(place.id) ?? { place, points: [] };
    series.points.push(observation);
    places.set(place.id, series);
  }
  return [...places.values()]
    .filter(({ points }) => points.filter(({ value }) => value !== null).length > 1)
    .map(({ place, points }) => ({
      place,
      points: points.sort((a, b) => byPeriod(a.period, b.period)),
    }));
}

/** What a pen draws without lifting: a break, or a value not reported, ends one stroke and begins the next. */
export function strokesOf({ points }: Series): { at: number; value: number }[][] {
  const strokes: { at: number; value: number }[][] = [[]];
  for (const { value, flags, period } of points) {
    if (value === null || flags.includes("break")) strokes.push([]);
    if (value !== null) strokes.at(-1)?.push({ at: middleOf(period), value });
  }
  return strokes.filter((stroke) => stroke.length > 1);
}
