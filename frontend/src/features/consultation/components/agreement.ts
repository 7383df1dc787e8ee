import type { Agreement, Figures, IdeaAgreement } from "../api/agreement";

export const levels = [
  "local",
  "regional",
  "national",
  "eu",
  "international",
  "several",
  "unknown",
] as const;
export type Level = (typeof levels)[number];

export const levelOf = (level: string): Level => levels.find((one) => one === level) ?? "unknown";

/** What most of a group say; divided when no answer has more than half. */
export type Leaning = "agree" | "not" | "pass" | "divided";

export function leaningOf({ agree, not, pass }: Figures): Leaning | null {
  const half = (agree + not + pass) / 2;
  if (half === 0) return null;
  if (agree > half) return "agree";
  if (not > half) return "not";
  return pass > half ? "pass" : "divided";
}

export interface Reading {
  /** Levels that are shown, by what they say; in the order in which they are said. */
  groups: { leaning: Leaning; levels: Level[] }[];
  /** What everybody together says. */
  all: Leaning | null;
}

/** From the town to the world. */
const inOrder = ({ levels: told }: IdeaAgreement) =>
  [...told].sort((a, b) => levels.indexOf(levelOf(a.level)) - levels.indexOf(levelOf(b.level)));

export function readingOf(idea: IdeaAgreement): Reading {
  const said = inOrder(idea).flatMap(({ level, figures: own }) => {
    const leaning = own && leaningOf(own);
    return leaning ? [{ level: levelOf(level), leaning }] : [];
  });
  const order: Leaning[] = ["agree", "not", "pass", "divided"];
  return {
    groups: order
      .map((leaning) => ({
        leaning,
        levels: said.filter((one) => one.leaning === leaning).map(({ level }) => level),
      }))
      .filter(({ levels: some }) => some.length > 0),
    all: idea.figures && leaningOf(idea.figures),
  };
}

/** Ideas that every level that is shown agrees on. */
export const agreedIn = ({ ideas }: Agreement): number =>
  ideas.map(readingOf).filter(({ groups: [first, ...others] }) => {
    return first?.leaning === "agree" && others.length === 0;
  }).length;

export interface Row {
  key: string;
  level: Level | null;
  /** As of organisations; null for the whole level or everybody. */
  kind: string | null;
  figures: Figures | null;
}

/** Everybody, then each level and, within one that is told, each kind; a level of one kind only is that kind. */
export function rowsOf(idea: IdeaAgreement): Row[] {
  return [
    { key: "all", level: null, kind: null, figures: idea.figures },
    ...inOrder(idea).flatMap(({ level, figures: own, kinds }) => [
      { key: level, level: levelOf(level), kind: null, figures: own },
      ...(own && kinds.length > 1 ? kinds : []).map(({ kind, figures: few }) => ({
        key: `${level} ${kind}`,
        level: levelOf(level),
        kind,
        figures: few,
      })),
    ]),
  ];
}

const HEAD = ["idea", "level", "kind", "people", "agree", "not", "pass", "does"];

/** A cell as text: quoted, and never a formula for the program that opens it. */
function cell(value: string | number): string {
  const text = String(value);
  const safe = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** The table as CSV; figures that are held back are empty. */
export function csvOf(ideas: { text: string; rows: Row[] }[]): string {
  const lines = ideas.flatMap(({ text, rows }) =>
    rows.map(({ level, kind, figures: f }) => [
      text,
      level ?? "all",
      kind ?? "all",
      ...(f ? [f.people, f.agree, f.not, f.pass, f.does] : ["", "", "", "", ""]),
    ]),
  );
  return [HEAD, ...lines].map((line) => line.map(cell).join(",")).join("\r\n");
}
