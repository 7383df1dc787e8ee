import { visibilities } from "@/ui/badges";

/** What the forms of this area have in common when they speak to the API. */
export const known = (text: string) => (text.trim() === "" ? null : text.trim());

export const visibilityOf = (value: string) => visibilities.find((one) => one === value) ?? null;

/** A list that is typed as one point a line. */
export const toLines = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

export const fromLines = (lines: string[]) => lines.join("\n");
