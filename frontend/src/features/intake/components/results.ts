import { z } from "zod";

/** What the job of an import leaves as its result. */
const imported = z.object({
  rows: z.record(z.string(), z.number()),
  people: z.number(),
});

/** What undoing leaves. */
const undone = z.object({
  restored: z.number(),
  putAway: z.number(),
  people: z.number(),
  kept: z.number(),
  named: z.array(z.object({ id: z.string(), name: z.string() })),
});

export const importedResult = (result: unknown) =>
  imported.safeParse(result).data ?? { rows: {}, people: 0 };

export const undoneResult = (result: unknown) =>
  undone.safeParse(result).data ?? { restored: 0, putAway: 0, people: 0, kept: 0, named: [] };
