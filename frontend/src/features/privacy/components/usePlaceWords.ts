import { useTranslation } from "@/i18n";

/** The places that have a word; any other is called as the database calls it. */
const places = [
  "account",
  "action",
  "action_milestone",
  "application",
  "application_score",
  "assessment",
  "audience",
  "academy_reviewer",
  "attendance",
  "edition_report",
  "enrolment",
  "enrolment_score",
  "evaluation",
  "evaluation_answer",
  "evaluation_ask",
  "registration",
  "call_ask",
  "call_reviewer",
  "contact",
  "dilemma",
  "edition",
  "event",
  "expert",
  "expert_call",
  "history",
  "indicator",
  "intake",
  "intake_person",
  "intake_row",
  "interaction",
  "job",
  "mail",
  "member_call",
  "membership",
  "module",
  "observation",
  "organisation",
  "organisation_merge",
  "participant",
  "plan",
  "practice",
  "practice_reuse",
  "recommendation",
  "relationship",
  "reply",
  "saved_list",
  "session",
  "trace",
  "uptake",
] as const;

const TEXTS = "texts of ";

/** "People at organisations", "Texts: meetings and talks": where something is kept, for people who know no tables. */
export function usePlaceWords() {
  const { t } = useTranslation("privacy");

  function words(table: string): string {
    const known = places.find((place) => place === table);
    return known ? t(`place.${known}`) : table.replaceAll("_", " ");
  }

  return (place: string) =>
    place.startsWith(TEXTS)
      ? t("textsOf", { place: words(place.slice(TEXTS.length)) })
      : words(place);
}
