import { useFormat, useTranslation } from "@/i18n";
import type { StateTone } from "@/ui/badges";
import { type DilemmaState, type NamedOrganisation, states } from "../api/dilemmas";

export const toneOf: Record<DilemmaState, StateTone> = {
  proposed: "warn",
  accepted: "going",
  concluded: "good",
  declined: "quiet",
  withdrawn: "quiet",
};

interface Presented {
  organisation?: NamedOrganisation | null;
  coPresenters?: NamedOrganisation[];
  cityHidden?: boolean;
}

/** States and presenters in the reader's language. */
export function useDilemmaWords() {
  const { t } = useTranslation("dilemma");
  const format = useFormat();
  const state = (value: DilemmaState) => t(`state.${value}`);
  return {
    state,
    stateOptions: states.map((value) => ({ value, label: state(value) })),
    presenters: ({ organisation, coPresenters = [], cityHidden = false }: Presented) =>
      cityHidden
        ? t("detail.cityHidden")
        : format.list([organisation, ...coPresenters].flatMap((one) => (one ? [one.name] : []))),
  };
}
