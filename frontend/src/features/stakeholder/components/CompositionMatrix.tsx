import { useTranslation } from "@/i18n";
import { FigureTable } from "@/ui/pictures/Figure";
import type { Composition, CompositionCount } from "../api/composition";
import { kinds, levels, useOrganisationWords } from "./useOrganisationWords";

/** Members by kind (rows) and level (columns); a cell that is empty says so: there is a gap. */
export function CompositionMatrix({ composition }: { composition: Composition }) {
  const { t } = useTranslation("stakeholder");
  const words = useOrganisationWords();
  const { counts } = composition;
  const rows = [...kinds, null].filter((kind) => counts.some((count) => count.kind === kind));
  const columns = [...levels, null].filter(
    (level) => level !== null || counts.some((count) => count.level === null),
  );
  const sum = (fits: (count: CompositionCount) => boolean) =>
    counts.filter(fits).reduce((total, count) => total + count.organisations, 0);
  const cell = (value: number) =>
    value === 0 ? <span aria-label={t("composition.none")}>–</span> : value;
  return (
    <FigureTable
      caption={t("composition.matrix")}
      head={[
        t("field.kind"),
        ...columns.map((level) => (level ? words.level(level) : t("composition.levelUnknown"))),
      ]}
      rows={[
        ...rows.map((kind) => ({
          key: kind ?? "unknown",
          cells: [
            words.kind(kind),
            ...columns.map((level) =>
              cell(sum((count) => count.kind === kind && count.level === level)),
            ),
          ],
        })),
        {
          key: "all",
          cells: [
            t("composition.total"),
            ...columns.map((level) => cell(sum((count) => count.level === level))),
          ],
        },
      ]}
    />
  );
}
