import type { Indicator } from "../api/indicators";
import type { Observation } from "../api/observations";

/** For tests: one value, with what matters said and the rest filled in. */
export function observed(
  place: string,
  value: number | null,
  more: Partial<Observation> = {},
): Observation {
  return {
    id: `${place}-${more.period ?? "2024"}`,
    indicatorId: "homes",
    place: { id: place.toLowerCase(), key: null, name: place, countries: [] },
    period: "2024",
    value,
    flags: value === null ? ["not-reported"] : [],
    note: null,
    source: "Register",
    version: 1,
    createdAt: "2026-01-01T00:00:00Z",
    updatedAt: "2026-01-01T00:00:00Z",
    may: { edit: false, delete: false },
    ...more,
  };
}

/** For tests: an indicator with the latest values of its places. */
export function indicatorWith(latest: Observation[]): Indicator {
  return {
    id: "homes",
    key: null,
    title: "Good homes",
    unit: "%",
    direction: "higher-better",
    definition: null,
    method: null,
    themes: [],
    decimals: 1,
    coverage: {
      indicators: 1,
      places: latest.length,
      observations: latest.length,
      values: latest.length,
      latestPeriod: "2024",
    },
    latest,
    visibility: "public",
    archivedAt: null,
    version: 1,
    createdAt: "2026-01-01T00:00:00Z",
    updatedAt: "2026-01-01T00:00:00Z",
    may: { edit: false, archive: false, report: "none" },
  };
}
