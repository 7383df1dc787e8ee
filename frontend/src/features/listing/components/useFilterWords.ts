import { useOrganisationWords } from "@/features/stakeholder";
import { useFormat, useTranslation } from "@/i18n";
import { useThemes } from "@/ui/useThemes";
import { type ListFilters, toSearch } from "./filters";

/** What a list is narrowed to, as people say it: "City · Netherlands and Belgium · Housing". */
export function useFilterWords(slug: string) {
  const { t } = useTranslation("listing");
  const format = useFormat();
  const themes = useThemes(slug);
  const words = useOrganisationWords();
  const labels = new Map(
    [...words.kindOptions, ...words.levelOptions, words.unknownOption].map(
      ({ value, label }) => [value, label] as const,
    ),
  );
  const named = (values: string[]) =>
    format.list(values.map((value) => labels.get(value) ?? value));
  return (filters: ListFilters): string => {
    const { q, kind = [], level = [], country = [], theme = [], language = [] } = toSearch(filters);
    return (
      [
        q && t("containing", { words: q }),
        named(kind),
        named(level),
        format.list(country.map(format.country)),
        format.list(theme.map(themes.nameOf)),
        format.list(language.map(format.language)),
      ]
        .filter(Boolean)
        .join(" · ") || t("everybody")
    );
  };
}
