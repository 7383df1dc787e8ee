import { z } from "zod";
import type { Takeaway, TakeawayDraft, TakeawayPatch } from "../api/way";

export type TakeawayValues = {
  text: string;
  organisationId: string;
  participantId: string;
  who: string;
  due: string;
};

export const emptyTakeaway: TakeawayValues = {
  text: "",
  organisationId: "",
  participantId: "",
  who: "",
  due: "",
};

const named = z.nullish(z.object({ id: z.string() }));

const answered = z.looseObject({
  text: z.string(),
  organisation: named,
  participant: named,
  who: z.nullish(z.string()),
  due: z.nullish(z.string()),
});

export function toValues(takeaway: Takeaway | z.infer<typeof answered>): TakeawayValues {
  return {
    text: takeaway.text,
    organisationId: takeaway.organisation?.id ?? "",
    participantId: takeaway.participant?.id ?? "",
    who: takeaway.who ?? "",
    due: takeaway.due ?? "",
  };
}

/** What a 412 brings along is any JSON: read it with care. */
export function fromCurrent(current: unknown): TakeawayValues | null {
  const parsed = answered.safeParse(current);
  return parsed.success ? toValues(parsed.data) : null;
}

const known = (text: string) => (text.trim() === "" ? null : text.trim());

const whatAndWhen = ({ text, due }: TakeawayValues) => ({ text: text.trim(), due: known(due) });

const whoDoes = ({ organisationId, participantId, who }: TakeawayValues) => ({
  organisationId: known(organisationId),
  participantId: known(participantId),
  who: known(who),
});

export const toDraft = (values: TakeawayValues): TakeawayDraft => ({
  ...whatAndWhen(values),
  ...whoDoes(values),
});

/** Who may not know who does it leaves that as it is. */
export const toPatch = (values: TakeawayValues, whoHidden: boolean): TakeawayPatch =>
  whoHidden ? whatAndWhen(values) : toDraft(values);

/** The same takeaway again, for taking a removal back. */
export const asDraft = (takeaway: Takeaway): TakeawayDraft => ({
  ...toDraft(toValues(takeaway)),
  contributionId: takeaway.contributionId,
  contributionText: takeaway.contributionText,
});
