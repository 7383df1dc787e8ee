export interface Point {
  x: number;
  y: number;
}

export interface RingGroup<S> {
  label: string;
  seats: S[];
}

export interface PlacedSeat<S> extends Point {
  seat: S;
  group: string;
}

/** Seats go round clockwise, the first group centred at the top; a gap the width of one seat parts the groups. */
export function placeSeats<S>(groups: RingGroup<S>[], center: number, radius: number) {
  const filled = groups.filter((group) => group.seats.length > 0);
  const gaps = filled.length > 1 ? filled.length : 0;
  const slots = filled.reduce((sum, group) => sum + group.seats.length, 0) + gaps;
  const step = (2 * Math.PI) / Math.max(slots, 1);
  const first = filled[0]?.seats.length ?? 0;
  let slot = -(first - 1) / 2;
  const placed: PlacedSeat<S>[] = [];
  for (const group of filled) {
    for (const seat of group.seats) {
      const angle = slot * step - Math.PI / 2;
      placed.push({
        seat,
        group: group.label,
        x: center + radius * Math.cos(angle),
        y: center + radius * Math.sin(angle),
      });
      slot += 1;
    }
    slot += gaps > 0 ? 1 : 0;
  }
  return { placed, seatRadius: Math.min(15, (radius * step) / 2 - 2) };
}
