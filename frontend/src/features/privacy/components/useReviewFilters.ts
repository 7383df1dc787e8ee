import { useTranslation } from "@/i18n";
import type { IndexSearch } from "@/routes";
import type { IndexFilter } from "@/ui/index-page";
import type { ReviewFilters, ReviewReason } from "../api/reviews";

export const reasons: readonly ReviewReason[] = [
  "withdrawn",
  "expired",
  "expires-soon",
  "no-basis",
  "inactive",
];
const spans = [6, 12, 24, 36, 60];
const UNASKED = 24;

type ReviewSearch = IndexSearch<"reason" | "months">;

/** As the API takes them; nonsense in the address counts as not said. */
export function reviewFilters({ q, reason = [], months = [] }: ReviewSearch): ReviewFilters {
  const asked = Number(months[0]);
  return {
    q,
    reason: reasons.filter((one) => reason.includes(one)),
    months: Number.isInteger(asked) && asked >= 1 && asked <= 120 ? asked : UNASKED,
  };
}

export function useReviewFilterMenus(): IndexFilter[] {
  const { t } = useTranslation("privacy");
  return [
    {
      name: "reason",
      label: t("review.why"),
      options: reasons.map((value) => ({ value, label: t(`reason.${value}`) })),
    },
    {
      name: "months",
      label: t("review.silent"),
      single: true,
      options: spans.map((span) => ({
        value: String(span),
        label: t("review.months", { count: span }),
      })),
    },
  ];
}
