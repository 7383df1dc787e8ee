import { useFormat, useTranslation } from "@/i18n";
import { kinds, levels, useOrganisationWords } from "@/features/stakeholder";
import { useThemes } from "@/ui/useThemes";
import type { Dimension } from "../api/outreach";
import { dimensions, measures } from "./search";

/** The values of the matrix in the reader's words. */
export function useMatrixWords(slug: string) {
  const { t } = useTranslation("outreach");
  const words = useOrganisationWords();
  const themes = useThemes(slug);
  const format = useFormat();
  const value = (dimension: Dimension, key: string): string => {
    if (key === "unknown") return t("unknown");
    if (dimension === "country") return format.country(key);
    if (dimension === "theme") return themes.nameOf(key);
    const kind = kinds.find((one) => one === key);
    const level = levels.find((one) => one === key);
    return kind ? words.kind(kind) : level ? words.level(level) : key;
  };
  return {
    value,
    /** "City, Local" */
    cell: (rows: Dimension, columns: Dimension, { row, column }: { row: string; column: string }) =>
      `${value(rows, row)}, ${value(columns, column)}`,
    dimensionOptions: dimensions.map((one) => ({ value: one, label: t(`dimension.${one}`) })),
    measureOptions: measures.map((one) => ({ value: one, label: t(`measure.${one}`) })),
  };
}
