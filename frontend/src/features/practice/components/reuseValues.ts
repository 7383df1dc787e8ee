import { z } from "zod";
import { known } from "@/features/dilemma";
import { type Reuse, type ReuseDraft, reuseStates } from "../api/reuses";
import { answeredFigures, figureDrafts, figureValues, type FigureValue } from "./figureValues";

export type ReuseValues = {
  organisationId: string;
  since: string;
  adaptation: string;
  state: string;
  howItWent: string;
  figures: FigureValue[];
};

export const emptyReuse: ReuseValues = {
  organisationId: "",
  since: "",
  adaptation: "",
  state: "preparing",
  howItWent: "",
  figures: [],
};

const answered = z.looseObject({
  organisation: z.object({ id: z.string() }),
  since: z.nullish(z.string()),
  adaptation: z.nullish(z.string()),
  state: z.string(),
  howItWent: z.nullish(z.string()),
  figures: answeredFigures,
});

export const toReuseValues = (reuse: Reuse | z.infer<typeof answered>): ReuseValues => ({
  organisationId: reuse.organisation.id,
  since: reuse.since ?? "",
  adaptation: reuse.adaptation ?? "",
  state: reuse.state,
  howItWent: reuse.howItWent ?? "",
  figures: figureValues(reuse.figures),
});

/** What a 412 brings along is any JSON: read it with care. */
export function reuseFromCurrent(current: unknown): ReuseValues | null {
  const parsed = answered.safeParse(current);
  return parsed.success ? toReuseValues(parsed.data) : null;
}

export const toReuseDraft = (values: ReuseValues): ReuseDraft => ({
  organisationId: known(values.organisationId),
  since: known(values.since),
  adaptation: known(values.adaptation),
  state: reuseStates.find((one) => one === values.state) ?? null,
  howItWent: known(values.howItWent),
  figures: figureDrafts(values.figures),
});
