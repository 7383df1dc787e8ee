import { useFormat, useTranslation } from "@/i18n";
import type { StateTone } from "@/ui/badges";
import {
  type Answer,
  answers,
  type BreakReason,
  type Takeaway,
  type TakeawayState,
} from "../api/way";

export const toneOf: Record<TakeawayState, StateTone> = {
  open: "warn",
  done: "good",
  changed: "going",
  dropped: "quiet",
  "too-early": "going",
};

type WhoDoes = Pick<Takeaway, "organisation" | "participant" | "who" | "whoHidden">;

/** States, answers, reasons and who does it, in the reader's language. */
export function useFollowUpWords() {
  const { t } = useTranslation("followup");
  const format = useFormat();
  const answer = (value: Answer) => t(`answer.${value}`);
  return {
    answer,
    answerOptions: answers.map((value) => ({ value, label: answer(value) })),
    state: (value: TakeawayState) => t(`state.${value}`),
    reason: (value: BreakReason) => t(`reason.${value}`),
    who: ({ organisation, participant, who, whoHidden }: WhoDoes) =>
      whoHidden
        ? t("takeaway.whoHidden")
        : format.list([participant?.name, who, organisation?.name].flatMap((one) => one ?? [])),
  };
}
