import { useTranslation } from "@/i18n";
import type { Answer, CallState } from "../api/calls";
import type { ExpertState, HelpKind } from "../api/experts";

export const helpKinds = [
  "advice",
  "peer-review",
  "speaking",
  "visit",
  "data",
  "translation",
] as const satisfies HelpKind[];
export const answers = ["yes", "maybe", "no"] as const satisfies Answer[];
export const callStates = ["draft", "open", "closed", "thanked"] as const satisfies CallState[];
export const expertStates = ["joined", "invited", "left"] as const satisfies ExpertState[];

/** Kinds of help, states and answers in the reader's language. */
export function useExpertiseWords() {
  const { t } = useTranslation("expertise");
  const help = (value: HelpKind) => t(`help.${value}`);
  return {
    help,
    helpOptions: helpKinds.map((value) => ({ value, label: help(value) })),
    answer: (value: Answer | null) => t(`answer.${value ?? "none"}`),
    answerOptions: answers.map((value) => ({ value, label: t(`answer.${value}`) })),
    callState: (value: CallState) => t(`callState.${value}`),
    callStateOptions: callStates.map((value) => ({ value, label: t(`callState.${value}`) })),
    expertState: (value: ExpertState) => t(`expertState.${value}`),
    expertStateOptions: expertStates.map((value) => ({ value, label: t(`expertState.${value}`) })),
  };
}
