/** Addresses read like the API's: ?q=housing&kind=city&kind=region&sort=-name */
export function parseSearch(text: string): Record<string, string | string[]> {
  const result: Record<string, string | string[]> = {};
  for (const [key, value] of new URLSearchParams(text)) {
    const before = result[key];
    if (before === undefined) result[key] = value;
    else result[key] = Array.isArray(before) ? [...before, value] : [before, value];
  }
  return result;
}

export function stringifySearch(search: Record<string, unknown>): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(search)) {
    const values: unknown[] = Array.isArray(value) ? value : [value];
    for (const one of values) {
      if (typeof one === "string" && one !== "") params.append(key, one);
      if (typeof one === "number" || typeof one === "boolean") params.append(key, String(one));
    }
  }
  const text = params.toString();
  return text === "" ? "" : `?${text}`;
}

export type IndexSearch<F extends string> = { q?: string; sort?: string } & Partial<
  Record<F, string[]>
>;

function words(value: unknown): string[] {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((one): one is string => typeof one === "string" && one !== "");
}

/**
 * For `validateSearch` of an index page: `q`, `sort` and the filters named here; anything else falls away.
 *
 *   validateSearch: indexSearch("kind", "level", "theme")
 */
export function indexSearch<F extends string>(...filters: F[]) {
  return (raw: Record<string, unknown>): IndexSearch<F> => {
    const common: { q?: string; sort?: string } = {};
    const [q] = words(raw.q);
    const [sort] = words(raw.sort);
    if (q) common.q = q;
    if (sort) common.sort = sort;
    const chosen: Partial<Record<F, string[]>> = {};
    for (const key of filters) {
      const values = words(raw[key]);
      if (values.length > 0) chosen[key] = values;
    }
    return { ...common, ...chosen };
  };
}
