import { useTranslation } from "@/i18n";
import type { Area } from "./areas";

const kinds = [
  "organisation",
  "contact",
  "interaction",
  "call",
  "dilemma",
  "practice",
  "consultation",
  "session",
  "module",
  "edition",
  "action",
  "plan",
  "approach",
  "recommendation",
  "milestone",
  "indicator",
  "event",
  "partnership",
] as const;

const areaByKind: Partial<Record<string, Area>> = {
  organisation: "stakeholder",
  contact: "stakeholder",
  interaction: "stakeholder",
  call: "stakeholder",
  edition: "dilemma",
  module: "dilemma",
  session: "dilemma",
  dilemma: "dilemma",
  practice: "dilemma",
  consultation: "dilemma",
  indicator: "indicator",
};

/** The question that items of a kind answer. */
export const areaOfKind = (kind: string): Area => areaByKind[kind] ?? "action";

export const kindsOfArea = (area: Area): string[] =>
  kinds.filter((kind) => areaOfKind(kind) === area && kind !== "partnership");

/** "Organisations"; `one` for a single item: "Organisation". A kind we have no word for stays as it is. */
export function useKindName() {
  const { t } = useTranslation();
  return (kind: string, one?: "one"): string => {
    const known = kinds.find((candidate) => candidate === kind);
    if (!known) return kind;
    return one ? t(`kindOne.${known}`) : t(`kind.${known}`);
  };
}
