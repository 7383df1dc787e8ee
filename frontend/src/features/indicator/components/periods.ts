const ends = (period: string) => {
  const [first = "", last = first] = period.split("/");
  return { first, last };
};

/** The part of a period's beginning and the unknown middle of its length, as a number of years: 2022/2023 → 2023. */
export function middleOf(period: string): number {
  const { first, last } = ends(period);
  return (startOf(first) + endOf(last)) / 2;
}

function startOf(date: string): number {
  const [year = "0", month = "1", day = "1"] = date.split("-");
  return Number(year) + (Number(month) - 1) / 12 + (Number(day) - 1) / 365;
}

function endOf(date: string): number {
  if (date.length === 4) return startOf(date) + 1;
  return startOf(date) + (date.length === 7 ? 1 / 12 : 1 / 365);
}

/** Oldest first; what nobody knows the period of comes first. */
export function byPeriod(a: string | null, b: string | null): number {
  if (a === null || b === null) return (a === null ? 0 : 1) - (b === null ? 0 : 1);
  return (
    endOf(ends(a).last) - endOf(ends(b).last) || startOf(ends(a).first) - startOf(ends(b).first)
  );
}

export function joinPeriod(first: string, last: string): string | null {
  if (first === "") return null;
  return last === "" || last === first ? first : `${first}/${last}`;
}

export const splitPeriod = (period: string | null) => {
  if (period === null) return { first: "", last: "" };
  const { first, last } = ends(period);
  return { first, last: last === first ? "" : last };
};

/** Whether a period with these ends would run backwards. */
export const runsBackwards = (first: string, last: string) =>
  first !== "" && last !== "" && endOf(last) <= startOf(first);
