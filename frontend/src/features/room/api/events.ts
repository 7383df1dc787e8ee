import { z } from "zod";
import type { Contribution, Room } from "./room";

/** What the stream says, read with care: it is JSON from outside of the typed client. */
const said = z.object({ id: z.string() }).loose();
const course = z.object({
  state: z.enum(["planned", "running", "ended", "cancelled"]),
  phase: z.number().nullable(),
  phaseStartedAt: z.string().nullable(),
  phaseEndsAt: z.string().nullable(),
  version: z.number(),
  now: z.string(),
});
const hand = z.object({ participantId: z.string(), at: z.string().nullish() });
const presence = z.object({ participantId: z.string(), here: z.boolean() });

function parsed<T>(schema: z.ZodType<T>, data: string): T | null {
  try {
    return schema.parse(JSON.parse(data));
  } catch {
    return null;
  }
}

/** Has everything that is shown; the rest is as the server typed it. */
function isContribution(value: object): value is Contribution {
  return "id" in value && "kind" in value && "body" in value && "version" in value;
}

/** The room after a contribution was said or put differently; null: read the room anew. */
export function withContribution(room: Room, data: string): Room | null {
  const heard = parsed(said, data);
  if (!heard || !isContribution(heard)) return null;
  const before = room.contributions.find(({ id }) => id === heard.id);
  if (before && before.version > heard.version) return room;
  const told = before
    ? { ...heard, mine: before.mine || heard.mine, stance: before.stance, does: before.does }
    : heard;
  const contributions = before
    ? room.contributions.map((one) => (one.id === told.id ? told : one))
    : [...room.contributions, told].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { ...room, contributions };
}

export function withCourse(room: Room, data: string): Room | null {
  const heard = parsed(course, data);
  if (!heard) return null;
  const { now, ...moved } = heard;
  if (moved.version < room.consultation.version) return room;
  return {
    ...room,
    ahead: Date.parse(now) - Date.now(),
    consultation: { ...room.consultation, ...moved },
  };
}

export function withHand(room: Room, data: string): Room | null {
  const heard = parsed(hand, data);
  if (!heard) return null;
  const others = room.hands.filter(({ participantId }) => participantId !== heard.participantId);
  const raised = heard.at ? [{ participantId: heard.participantId, at: heard.at }] : [];
  return { ...room, hands: [...others, ...raised] };
}

export function withPresence(room: Room, data: string): Room | null {
  const heard = parsed(presence, data);
  if (!heard) return null;
  const others = room.here.filter((id) => id !== heard.participantId);
  return { ...room, here: heard.here ? [...others, heard.participantId] : others };
}
