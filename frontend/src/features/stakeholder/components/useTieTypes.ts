import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "@/i18n";
import { isLanguage } from "@/i18n/languages";
import { type TieType, tieTypesQuery, type TieWords } from "../api/tieTypes";

/** How a tie is said, in the reader's language. */
export function useTieWords() {
  const { i18n } = useTranslation();
  return (words: TieWords) => (isLanguage(i18n.language) ? words[i18n.language] : words.en);
}

/** The partnership's types of ties: as options of a form, those that are still given. */
export function useTieTypes(slug: string) {
  const say = useTieWords();
  const types = useSuspenseQuery(tieTypesQuery(slug)).data;
  const option = ({ key, labels }: TieType) => ({ value: key, label: say(labels) });
  return {
    types,
    options: (kept?: string) =>
      types.filter(({ key, retiredAt }) => retiredAt === null || key === kept).map(option),
  };
}
