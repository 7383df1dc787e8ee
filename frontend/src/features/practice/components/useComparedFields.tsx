import type { ReactNode } from "react";
import { useFormat, useTranslation } from "@/i18n";
import { useThemes } from "@/ui/useThemes";
import type { Practice } from "../api/practices";
import { usePracticeWords } from "./usePracticeWords";

export interface ComparedField {
  key: string;
  label: string;
  /** One for each practice; null where it is not known. */
  values: ReactNode[];
  /** Not the same for all. */
  differs: boolean;
}

const lines = (rows: string[], ordered = false): ReactNode => {
  const List = ordered ? "ol" : "ul";
  return rows.length === 0 ? null : (
    <List>
      {rows.map((row, index) => (
        <li key={index}>{row}</li>
      ))}
    </List>
  );
};

/** The same fields of several practices, in the order people ask; without those that none of them tells. */
export function useComparedFields(slug: string, practices: Practice[]): ComparedField[] {
  const { t } = useTranslation("practice");
  const format = useFormat();
  const themes = useThemes(slug);
  const words = usePracticeWords();

  function field(
    key: string,
    label: string,
    told: (practice: Practice) => string | string[] | null | undefined,
    ordered = false,
  ): ComparedField {
    const raw = practices.map((practice) => told(practice) ?? null);
    return {
      key,
      label,
      differs: new Set(raw.map((value) => JSON.stringify(value))).size > 1,
      values: raw.map((value) => (Array.isArray(value) ? lines(value, ordered) : value)),
    };
  }

  const fields = [
    field("outcome", t("field.outcome"), ({ outcome }) => outcome && t(`outcome.${outcome}`)),
    field("organisation", t("field.organisation"), ({ organisation }) => organisation?.name),
    field("country", t("field.country"), ({ country }) => country && format.country(country)),
    field("themes", t("field.themes"), (one) => format.list(one.themes.map(themes.nameOf)) || null),
    field("since", t("field.since"), ({ since }) => since && format.partialDate(since)),
    field("reached", t("field.reached"), ({ reached }) => words.people(reached)),
    field(
      "effort",
      t("field.effort"),
      ({ effort, personDays }) =>
        [words.days(personDays), effort].filter(Boolean).join(" · ") || null,
    ),
    field("cost", t("field.cost"), ({ cost }) => words.cost(cost)),
    field("context", t("field.context"), ({ context }) => context),
    field("summary", t("field.summary"), ({ summary }) => summary),
    field("how", t("field.how"), ({ how }) => how, true),
    field("figures", t("field.figures"), ({ figures }) => figures.map(words.figure)),
    field("preconditions", t("field.preconditions"), ({ preconditions }) => preconditions),
    field("legal", t("field.legal"), ({ legal }) =>
      legal.map(({ country, text }) => `${format.country(country)}: ${text}`),
    ),
    field("whatFailed", t("field.whatFailed"), ({ whatFailed }) => whatFailed),
    field("contacts", t("field.contacts"), ({ contacts }) =>
      contacts.map(({ role, organisation }) =>
        organisation ? `${role}, ${organisation.name}` : role,
      ),
    ),
    field("reuses", t("field.reuses"), ({ reuses }) =>
      reuses.map(({ organisation, state }) => `${organisation.name}: ${t(`reuse.state.${state}`)}`),
    ),
  ];
  return fields.filter(({ values }) => values.some((value) => value !== null));
}
