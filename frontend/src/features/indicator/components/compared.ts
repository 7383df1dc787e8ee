import type { Observation } from "../api/observations";
import { byPeriod, joinPeriod, splitPeriod } from "./periods";

type Reported = Observation & { value: number };

export const isReported = (observation: Observation): observation is Reported =>
  observation.value !== null;

/** Rows of a comparison: highest first, those without a value last, each by name. */
export function ranked(observations: Observation[]): Observation[] {
  return [...observations].sort((a, b) => {
    if (a.value === null || b.value === null) {
      return Number(a.value === null) - Number(b.value === null) || byName(a, b);
    }
    return b.value - a.value || byName(a, b);
  });
}

const byName = (a: Observation, b: Observation) => a.place.name.localeCompare(b.place.name);

/** Different ones, in order. */
export const different = (texts: (string | null)[]): string[] => [
  ...new Set(texts.filter((text): text is string => text !== null)),
];

/** From the earliest beginning to the latest end of the periods that are known, as one period. */
export function spanOf(observations: Observation[]): string | null {
  const known = different(observations.map(({ period }) => period));
  const begins = known.map((period) => splitPeriod(period).first).sort();
  const ends = known.map((period) => splitPeriod(period).last || period).sort(byPeriod);
  return joinPeriod(begins[0] ?? "", ends.at(-1) ?? "");
}
