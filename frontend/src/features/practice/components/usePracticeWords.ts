import { useFormat, useTranslation } from "@/i18n";
import type { StateTone } from "@/ui/badges";
import type { Figure, PracticeCost, PracticeOutcome } from "../api/practices";
import type { ReuseState } from "../api/reuses";

export const outcomeTone: Record<PracticeOutcome, StateTone> = {
  works: "good",
  mixed: "going",
  failed: "warn",
  "too-early": "quiet",
};

export const reuseTone: Record<ReuseState, StateTone> = {
  considering: "quiet",
  preparing: "going",
  running: "going",
  done: "good",
  stopped: "quiet",
};

/** What a practice takes and gives, in the reader's words. Null stands for what is not known. */
export function usePracticeWords() {
  const { t } = useTranslation("practice");
  const format = useFormat();

  function cost(value: PracticeCost | null): string | null {
    if (value === null) return null;
    const { amount, currency, per, year } = value;
    const money = format.number(amount, {
      style: "currency",
      currency,
      minimumFractionDigits: Number.isInteger(amount) ? 0 : 2,
    });
    const paid = per ? t("fact.per", { amount: money, what: per }) : money;
    return year ? t("fact.inYear", { amount: paid, year: String(year) }) : paid;
  }

  function figure({ what, value, unit, period }: Figure): string {
    const [from, to] = (period ?? "").split("/");
    const amount = typeof value === "number" ? format.number(value) : t("fact.unknown");
    const words = [amount, unit !== what && unit].filter(Boolean).join(" ");
    return `${what}: ${words}${from ? ` (${format.span(from, to ?? from)})` : ""}`;
  }

  return {
    cost,
    figure,
    days: (value: number | null) => (value === null ? null : t("fact.days", { count: value })),
    people: (value: number | null) => (value === null ? null : t("fact.people", { count: value })),
  };
}
