import { kinds, levels, useOrganisationWords } from "@/features/stakeholder";
import { useTranslation } from "@/i18n";
import { useCountryOptions } from "@/ui/form";
import { useThemes } from "@/ui/useThemes";
import { outcomes } from "./practiceValues";

const costBands = ["free", "under-1000", "under-10000", "under-100000", "more", "unknown"] as const;
const effortBands = ["to-10", "to-50", "to-200", "more", "unknown"] as const;

/** What the list can be narrowed to, in the reader's words. */
export function usePracticeFilters(slug: string) {
  const { t } = useTranslation("practice");
  const themes = useThemes(slug);
  const countries = useCountryOptions();
  const words = useOrganisationWords();
  return [
    { name: "theme", label: t("field.theme"), options: themes.options },
    {
      name: "outcome",
      label: t("field.outcome"),
      options: [...outcomes, "unknown" as const].map((value) => ({
        value,
        label: t(`outcome.${value}`),
      })),
    },
    {
      name: "cost",
      label: t("field.cost"),
      options: costBands.map((value) => ({ value, label: t(`costBand.${value}`) })),
    },
    {
      name: "effort",
      label: t("field.effort"),
      options: effortBands.map((value) => ({ value, label: t(`effortBand.${value}`) })),
    },
    {
      name: "reused",
      label: t("index.reused"),
      single: true,
      options: [
        { value: "yes", label: t("index.reusedYes") },
        { value: "no", label: t("index.reusedNo") },
      ],
    },
    { name: "country", label: t("field.country"), options: countries },
    {
      name: "kind",
      label: t("index.kindOf"),
      options: kinds.map((value) => ({ value, label: words.kind(value) })),
    },
    {
      name: "level",
      label: t("index.level"),
      options: levels.map((value) => ({ value, label: words.level(value) })),
    },
  ];
}
