import { useFormat, useTranslation } from "@/i18n";
import type { IndexFilter } from "@/ui/index-page";
import { useThemes } from "@/ui/useThemes";
import type { InteractionSearch } from "../api/interactions";
import { useInteractionWords } from "./useInteractionWords";

const YEARS = 12;

/** The years up to now, this month, and whatever the address says already. */
function periods(now: Date, chosen: string | undefined): string[] {
  const year = now.getFullYear();
  const month = `${year}-${String(now.getMonth() + 1).padStart(2, "0")}`;
  const offered = [month, ...Array.from({ length: YEARS }, (_, back) => String(year - back))];
  return chosen && !offered.includes(chosen) ? [chosen, ...offered] : offered;
}

/** What the log and the report are narrowed by: period, level, kind, theme. */
export function useInteractionFilters(slug: string, search: InteractionSearch): IndexFilter[] {
  const { t } = useTranslation("interaction");
  const format = useFormat();
  const words = useInteractionWords();
  const themes = useThemes(slug);
  const now = new Date();
  const dates = (chosen: string[] | undefined) =>
    periods(now, chosen?.[0]).map((value) => ({ value, label: format.partialDate(value) }));
  return [
    { name: "from", label: t("field.from"), options: dates(search.from), single: true },
    { name: "until", label: t("field.until"), options: dates(search.until), single: true },
    {
      name: "level",
      label: t("field.level"),
      options: [...words.levelOptions, words.unknownLevel],
    },
    { name: "kind", label: t("field.kind"), options: words.kindOptions },
    { name: "theme", label: t("field.themes"), options: themes.options },
  ];
}
