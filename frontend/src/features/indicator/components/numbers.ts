/** The digits that a number of JavaScript keeps. */
export const MOST_DIGITS = 15;

const SPACES = /[\s\u00a0\u202f'’]/g;

/**
 * What a person typed as a number: with the reader's separators, or with a point. Null if it is none.
 *
 *   readNumber("1.234,5", ",") → 1234.5     readNumber("1,234.5", ".") → 1234.5     readNumber("59.6", ",") → 59.6
 */
export function readNumber(text: string, decimal: string): number | null {
  const tidy = text.trim().replace(SPACES, "").replace("−", "-").replace(/%$/, "");
  const plain = withPoint(tidy, decimal);
  return /^-?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : null;
}

function withPoint(text: string, decimal: string): string {
  const marks = text.replace(/[^.,]/g, "");
  if (marks === "") return text;
  const last = marks.at(-1);
  const mixed = new Set(marks).size > 1;
  if (mixed && last) return replaceLast(text, last);
  if (marks.length > 1) return text.replaceAll(marks.charAt(0), ""); // 1.234.567
  const grouped = last !== decimal && /^-?\d{1,3}[.,]\d{3}$/.test(text);
  return grouped ? text.replace(/[.,]/, "") : text.replace(",", ".");
}

/** The last mark divides the decimals; all before it divide groups. */
function replaceLast(text: string, mark: string): string {
  const at = text.lastIndexOf(mark);
  return `${text.slice(0, at).replace(/[.,]/g, "")}.${text.slice(at + 1)}`;
}

export const digitsOf = (value: number) => value.toString().replace(/[^\d]/g, "").length;

export function decimalMark(language: string): string {
  const parts = new Intl.NumberFormat(language).formatToParts(1.5);
  return parts.find(({ type }) => type === "decimal")?.value ?? ".";
}
