import { useFormat, useTranslation } from "@/i18n";
import { useOrganisationWords } from "@/features/stakeholder";
import type { ImportChange, ImportField, ImportMatch } from "../api/imports";

export const fields = [
  "name",
  "short-name",
  "kind",
  "level",
  "country",
  "city",
  "languages",
  "website",
  "themes",
  "notes",
  "person",
  "person-role",
  "email",
  "phone",
  "ignore",
] as const satisfies ImportField[];

/** Fields, changes and reasons in the reader's language. */
export function useIntakeWords() {
  const { t } = useTranslation("intake");
  const format = useFormat();
  const words = useOrganisationWords();
  const kinds = new Map<string, string>(
    words.kindOptions.map(({ value, label }) => [value, label]),
  );
  const levels = new Map<string, string>(
    words.levelOptions.map(({ value, label }) => [value, label]),
  );

  function word(field: ImportField, code: string): string {
    switch (field) {
      case "country":
        return format.country(code);
      case "kind":
        return kinds.get(code) ?? code;
      case "level":
        return levels.get(code) ?? code;
      case "languages":
        return format.language(code);
      default:
        return code;
    }
  }

  /** "NL, BE" as "Netherlands, Belgium"; nothing stays nothing. */
  const kept = ({ field, to }: ImportChange) =>
    to === ""
      ? ""
      : to
          .split(", ")
          .map((code) => word(field, code))
          .join(", ");

  return {
    kept,
    field: (field: ImportField) => t(`field.${field}`),
    fieldOptions: fields.map((value) => ({ value, label: t(`field.${value}`) })),
    why: ({ why }: ImportChange) => t(`why.${why}`),
    match: ({ reasons }: ImportMatch) => reasons.map((reason) => t(`reason.${reason}`)).join(", "),
    kind: words.kind,
    level: words.level,
    country: format.country,
  };
}
