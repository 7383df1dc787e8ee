import { useTranslation } from "@/i18n";
import type { TimelineEntry } from "../api/timeline";

/** "Action 5"; what has no number is called by its kind or its title. */
export function useBearerName() {
  const { t } = useTranslation("action");
  return ({ kind, number, title }: TimelineEntry["bearer"]): string => {
    if (kind === "plan") return t("plan.kind");
    return number === null ? title : t("numbered", { number });
  };
}
