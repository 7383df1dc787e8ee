import type { Plan } from "../api/plans";

const helper = { id: "o1", name: "Agency of Example", shortName: null };

/** A made-up plan, for tests. */
export const plan: Plan = {
  id: "p1",
  key: null,
  title: "Plan Together",
  summary: null,
  owner: null,
  manager: null,
  approach: null,
  website: null,
  source: null,
  starts: null,
  ends: null,
  durationYears: null,
  objectivesAnnounced: null,
  actionsAnnounced: null,
  why: [],
  aims: [],
  principles: [],
  objectivesNote: null,
  mentorConditions: [],
  actionsWithoutMentor: null,
  mentorGapFilledBy: null,
  mentorNote: null,
  support: [
    {
      organisation: helper,
      actionsSupported: 10,
      forms: ["advice", "training"],
      themes: ["language"],
      challenges: [],
    },
    { organisation: null, actionsSupported: null, forms: ["rooms"], themes: [], challenges: [] },
  ],
  results: [{ organisation: helper, text: "Many reached." }],
  note: null,
  objectives: [
    {
      id: "b1",
      version: 2,
      number: 1,
      title: "Language for all",
      summary: "More chances to learn.",
      exampleActions: ["Summer schools"],
    },
  ],
  milestones: [],
  actions: [],
  visibility: "partnership",
  archivedAt: null,
  version: 3,
  createdAt: "2026-01-01T00:00:00Z",
  updatedAt: "2026-01-01T00:00:00Z",
  may: { edit: true, archive: true },
};
