import { createContext, use } from "react";
import type { Consultation, Contribution, Room, RoomChanges } from "../api/room";

/** What every part of a room needs to know. */
export interface RoomAtHand {
  slug: string;
  room: Room;
  consultation: Consultation;
  changes: RoomChanges;
  /** Begins an answer to this contribution in the text field. */
  answer: (to: Contribution) => void;
  /** Tells of a refusal beside the room. */
  attempt: (act: () => Promise<unknown>) => Promise<boolean>;
}

export const RoomContext = createContext<RoomAtHand | null>(null);

export function useRoom(): RoomAtHand {
  const room = use(RoomContext);
  if (!room) throw new Error("outside of a room");
  return room;
}
