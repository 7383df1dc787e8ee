import type { Consultation, Contribution, Kind, Phase, RoomRole } from "../api/room";

/** The same rule as the server's, so that the composer follows the phase without asking; the server has the last word. */
export function openKinds(consultation: Consultation): Kind[] {
  const { phase, myRole: role } = consultation;
  const now = presentPhase(consultation);
  if (consultation.state !== "running" || phase === null || !role || !now) return [];
  const kinds = now.writes.filter((writing) => writing.role === role).flatMap(({ kinds: k }) => k);
  return role === "rapporteur" || role === "facilitator" ? [...kinds, "note"] : kinds;
}

export function presentPhase({ state, phase, phases }: Consultation): Phase | null {
  return state === "running" && phase !== null ? (phases[phase] ?? null) : null;
}

/** While this or a later phase may bring ideas or practices. */
export function takesStances({ state, phase, phases }: Consultation): boolean {
  return (
    state === "running" &&
    phase !== null &&
    phases
      .slice(phase)
      .some(({ writes }) =>
        writes.some(({ kinds }) => kinds.includes("idea") || kinds.includes("practice")),
      )
  );
}

/** What is asked of me: a kind to write, or why I listen. */
export type Ask = Kind | "listen" | "present-listens" | "observe" | "lead" | "record" | "sit";

export function askOf(consultation: Consultation): Ask {
  const role = consultation.myRole;
  if (!role) return "sit";
  if (role === "observer") return "observe";
  const first = openKinds(consultation).find((kind) => kind !== "note");
  if (first) return first;
  const without: Record<Exclude<RoomRole, "observer">, Ask> = {
    facilitator: "lead",
    rapporteur: "record",
    presenter: "present-listens",
    peer: "listen",
  };
  return without[role];
}

export interface Thread {
  first: Contribution;
  replies: Contribution[];
}

export interface Section {
  phase: number;
  threads: Thread[];
}

/** What was said, by phase, answers with their question. Notes stand apart. */
export function sections(contributions: Contribution[]): Section[] {
  const said = contributions.filter(({ kind }) => kind !== "note");
  const byId = new Set(said.map(({ id }) => id));
  const isFirst = ({ replyTo }: Contribution) => replyTo === null || !byId.has(replyTo);
  const phases = [...new Set(said.filter(isFirst).map(({ phase }) => phase))].sort((a, b) => a - b);
  return phases.map((phase) => ({
    phase,
    threads: said
      .filter((one) => isFirst(one) && one.phase === phase)
      .map((first) => ({ first, replies: said.filter(({ replyTo }) => replyTo === first.id) })),
  }));
}
