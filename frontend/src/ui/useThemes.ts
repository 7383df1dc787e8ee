import { useQuery } from "@tanstack/react-query";
import { partnershipQuery } from "@/api/me";
import { useTranslation } from "@/i18n";
import { isLanguage } from "@/i18n/languages";

/** The partnership's shared taxonomy, in the reader's language. */
export function useThemes(slug: string) {
  const { i18n } = useTranslation();
  const { data } = useQuery(partnershipQuery(slug));
  const options = (data?.themes ?? []).map(({ key, labels }) => ({
    value: key,
    label: isLanguage(i18n.language) ? labels[i18n.language] : labels.en,
  }));
  const names = new Map(options.map(({ value, label }) => [value, label]));
  return { options, nameOf: (key: string) => names.get(key) ?? key };
}
