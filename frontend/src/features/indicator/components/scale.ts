export interface Axis {
  from: number;
  to: number;
  ticks: number[];
}

/** A round axis that holds zero and all values, with at most `most` steps. */
export function axisOf(values: number[], most = 5): Axis {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  if (low === high) return { from: 0, to: 1, ticks: [0, 1] };
  const step = roundUp((high - low) / most);
  const first = Math.floor(low / step);
  const last = Math.ceil(high / step);
  const ticks = Array.from({ length: last - first + 1 }, (_, at) => round((first + at) * step));
  return { from: ticks[0] ?? 0, to: ticks.at(-1) ?? 1, ticks };
}

/** The next of 1, 2, 2.5, 5, 10 times a power of ten. */
function roundUp(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  const factor = [1, 2, 2.5, 5, 10].find((one) => step <= one * power * (1 + 1e-9)) ?? 10;
  return factor * power;
}

/** Takes away what floating-point adds: 0.30000000000000004. */
const round = (value: number) => Number(value.toPrecision(12));

export const position = ({ from, to }: Pick<Axis, "from" | "to">, value: number) =>
  (value - from) / (to - from);

/** Moves labels apart so that none covers another; keeps their order. */
export function spread(wanted: number[], gap: number, most: number): number[] {
  const order = wanted.map((at, index) => ({ at, index })).sort((a, b) => a.at - b.at);
  order.forEach((label, index) => {
    const before = order[index - 1];
    if (before) label.at = Math.max(label.at, before.at + gap);
  });
  for (let index = order.length - 1, limit = most; index >= 0; index -= 1, limit -= gap) {
    const label = order[index];
    if (label) label.at = Math.min(label.at, limit);
  }
  const placed: number[] = [];
  for (const { at, index } of order) placed[index] = at;
  return placed;
}
