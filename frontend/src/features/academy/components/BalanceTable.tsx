import { useFormat, useTranslation } from "@/i18n";
import { FigureTable } from "@/ui/pictures/Figure";
import type { EnrolmentSummary } from "../api/academy";
import { balanceBy, type Chosen } from "./selecting";
import { citySizes } from "./states";

/** By country and by size of city: who applied, and who has a place or is chosen for one. */
export function BalanceTable({ rows, chosen }: { rows: EnrolmentSummary[]; chosen: Chosen }) {
  const { t } = useTranslation("academy");
  const format = useFormat();
  const size = (key: string) => {
    const known = citySizes.find((one) => one === key) ?? "unknown";
    return t(`size.${known}`);
  };
  const lines = [
    ...balanceBy(rows, chosen, ({ country }) => country ?? "").map((one) => ({
      ...one,
      name: one.key === "" ? t("select.noCountry") : format.country(one.key),
    })),
    ...balanceBy(rows, chosen, (row) => row.size).map((one) => ({ ...one, name: size(one.key) })),
  ];
  return (
    <FigureTable
      caption={t("select.balanceAbout")}
      head={[t("select.what"), t("select.applied"), t("select.placed")]}
      rows={lines.map(({ key, name, applied, placed }) => ({
        key: `${key} ${name}`,
        cells: [name, format.number(applied), format.number(placed)],
      }))}
    />
  );
}
