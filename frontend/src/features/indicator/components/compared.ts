import type { Observation } from "../api/observations";
import { byPeriod } from "./periods";

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

/** The earliest and the latest of the periods that are known. */
export function spanOf(observations: Observation[]): { first: string; last: string } | null {
  const known = different(observations.map(({ period }) => period)).sort(byPeriod);
  const [first] = known;
  const last = known.at(-1);
  return first === undefined || last === undefined ? null : { first, last };
}
