import type { Consultation, Contribution, Room } from "../api/room";

/** A room for tests: the second of two phases asks peers for ideas. */
export function consultation(more: Partial<Consultation> = {}): Consultation {
  return {
    id: "c",
    title: "On teachers",
    dilemmas: [{ id: "d", question: "Who?", background: null, organisation: null, country: null }],
    protocol: "test",
    protocolName: { en: "Test" },
    phases: [
      {
        key: "questions",
        name: { en: "Questions" },
        purpose: { en: "To understand." },
        minutes: 10,
        days: 2,
        writes: [
          { role: "peer", kinds: ["question"] },
          { role: "presenter", kinds: ["answer"] },
        ],
        sees: "at-once",
      },
      {
        key: "ideas",
        name: { en: "Ideas", nl: "Ideeën" },
        purpose: { en: "To help." },
        minutes: 10,
        days: 2,
        writes: [{ role: "peer", kinds: ["idea", "experience"] }],
        sees: "at-once",
      },
    ],
    mode: "live",
    confidentiality: "unattributed",
    openToAll: false,
    startsAt: null,
    callLink: null,
    state: "running",
    phase: 0,
    phaseStartedAt: null,
    phaseEndsAt: null,
    endedAt: null,
    seats: [],
    myRole: "peer",
    contributions: 0,
    visibility: "group",
    archivedAt: null,
    version: 3,
    createdAt: "2030-01-01T09:00:00Z",
    updatedAt: "2030-01-01T09:00:00Z",
    may: { steps: [], seat: false, join: false, write: [], archive: false },
    ...more,
  };
}

export function contribution(more: Partial<Contribution> = {}): Contribution {
  return {
    id: "a",
    phase: 0,
    kind: "question",
    body: "Who decides?",
    language: "en",
    replyTo: null,
    dilemmaId: null,
    attribution: "person",
    author: "Somebody",
    organisation: null,
    practice: null,
    outcome: null,
    state: "shown",
    reason: null,
    mine: false,
    stance: null,
    does: false,
    createdAt: "2030-01-01T09:10:00Z",
    editedAt: null,
    version: 1,
    ...more,
  };
}

export function room(more: Partial<Room> = {}): Room {
  return {
    consultation: consultation(),
    contributions: [],
    hands: [],
    here: [],
    now: "2030-01-01T09:10:00Z",
    ahead: 0,
    ...more,
  };
}
