import { z } from "zod";
import { type Kind, type RoomRole, roomRoles } from "../api/consultations";
import type { Phase, Protocol, ProtocolDraft, Texts } from "../api/protocols";

/** Observers read along; notes are kept in every phase. */
export const writingRoles = [
  "presenter",
  "peer",
  "facilitator",
  "rapporteur",
] as const satisfies RoomRole[];
export const writtenKinds = [
  "question",
  "answer",
  "hypothesis",
  "experience",
  "idea",
  "practice",
  "feedback",
] as const satisfies Kind[];

export type TextValues = { en: string; fr: string; nl: string };

export type PhaseValues = {
  key: string;
  name: TextValues;
  purpose: TextValues;
  minutes: string;
  days: string;
  writes: Record<(typeof writingRoles)[number], string[]>;
  sees: string;
};

/** The form speaks in plain strings and lists; this is the only place that knows both languages. */
export type ProtocolValues = {
  name: TextValues;
  description: TextValues;
  phases: PhaseValues[];
};

export const noText: TextValues = { en: "", fr: "", nl: "" };

export const newPhase = (): PhaseValues => ({
  key: `phase-${crypto.randomUUID().slice(0, 8)}`,
  name: noText,
  purpose: noText,
  minutes: "15",
  days: "5",
  writes: { presenter: [], peer: [], facilitator: [], rapporteur: [] },
  sees: "at-once",
});

export const emptyProtocol = (): ProtocolValues => ({
  name: noText,
  description: noText,
  phases: [newPhase()],
});

const textValues = (texts: Texts | null | undefined): TextValues => ({
  en: texts?.en ?? "",
  fr: texts?.fr ?? "",
  nl: texts?.nl ?? "",
});

const text = z.looseObject({
  en: z.nullish(z.string()),
  fr: z.nullish(z.string()),
  nl: z.nullish(z.string()),
});

const answered = z.looseObject({
  name: text,
  description: z.nullish(text),
  phases: z.array(
    z.looseObject({
      key: z.string(),
      name: text,
      purpose: text,
      minutes: z.nullish(z.number()),
      days: z.nullish(z.number()),
      writes: z.nullish(z.array(z.object({ role: z.string(), kinds: z.array(z.string()) }))),
      sees: z.nullish(z.string()),
    }),
  ),
});

const kindsOf = (
  writes: { role: string; kinds: string[] }[] | null | undefined,
  role: RoomRole,
): string[] => (writes ?? []).flatMap((one) => (one.role === role ? one.kinds : []));

export function toValues(shown: Protocol | z.infer<typeof answered>): ProtocolValues {
  return {
    name: textValues(shown.name),
    description: textValues(shown.description),
    phases: shown.phases.map(({ key, name, purpose, minutes, days, writes, sees }) => ({
      key,
      name: textValues(name),
      purpose: textValues(purpose),
      minutes: String(minutes ?? ""),
      days: String(days ?? ""),
      writes: {
        presenter: kindsOf(writes, "presenter"),
        peer: kindsOf(writes, "peer"),
        facilitator: kindsOf(writes, "facilitator"),
        rapporteur: kindsOf(writes, "rapporteur"),
      },
      sees: sees ?? "at-once",
    })),
  };
}

/** What a 412 brings along is any JSON: read it with care. */
export function fromCurrent(current: unknown): ProtocolValues | null {
  const parsed = answered.safeParse(current);
  return parsed.success ? toValues(parsed.data) : null;
}

const known = (value: string) => (value.trim() === "" ? null : value.trim());

function toTexts({ en, fr, nl }: TextValues): Texts {
  return { en: known(en), fr: known(fr), nl: known(nl) };
}

export const isWritten = (texts: TextValues) =>
  [texts.en, texts.fr, texts.nl].some((one) => one.trim() !== "");

function toPhase(phase: PhaseValues): Phase {
  return {
    key: phase.key,
    name: toTexts(phase.name),
    purpose: toTexts(phase.purpose),
    minutes: Number(phase.minutes),
    days: Number(phase.days),
    writes: roomRoles.flatMap((role) => {
      const values = role === "observer" ? [] : phase.writes[role];
      const kinds = writtenKinds.filter((kind) => values.includes(kind));
      return kinds.length > 0 ? [{ role, kinds }] : [];
    }),
    sees: phase.sees === "after-phase" ? "after-phase" : "at-once",
  };
}

/** @param basedOn key of the protocol it was copied from */
export const toDraft = (values: ProtocolValues, basedOn: string | null): ProtocolDraft => ({
  name: toTexts(values.name),
  description: isWritten(values.description) ? toTexts(values.description) : null,
  phases: values.phases.map(toPhase),
  basedOn,
});
