/** Forms speak in plain strings: what is empty is not known. */
export const known = (text: string) => (text === "" ? null : text);

export const linesOf = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

export const numberOf = (text: string): number | null => (text === "" ? null : Number(text));

const visibilities = ["public", "partnership", "group", "confidential"] as const;

export const visibilityOf = (text: string) =>
  visibilities.find((visibility) => visibility === text) ?? null;
