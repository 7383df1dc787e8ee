export interface Clash {
  name: string;
  mine: unknown;
  theirs: unknown;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/**
 * Three versions of a form: where we began, what we made of it, what somebody saved meanwhile.
 * What only one side changed needs no question; what both changed differently is a clash.
 */
export function compare(
  base: Record<string, unknown>,
  mine: Record<string, unknown>,
  theirs: Record<string, unknown>,
) {
  const clashes: Clash[] = [];
  const merged: Record<string, unknown> = { ...mine };
  for (const name of Object.keys(mine)) {
    if (!(name in theirs) || same(mine[name], theirs[name])) continue;
    if (same(mine[name], base[name])) merged[name] = theirs[name];
    else if (!same(theirs[name], base[name])) {
      clashes.push({ name, mine: mine[name], theirs: theirs[name] });
    }
  }
  return { clashes, merged };
}
