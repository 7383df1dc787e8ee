import { useTranslation } from "@/i18n";
import type { Way } from "../api/way";
import classes from "./followup.module.css";
import { useFollowUpWords } from "./useFollowUpWords";

/** Where the thread broke, and since when; nothing when it holds. */
export function BreakList({ breaks }: { breaks: Way["breaks"] }) {
  const { t } = useTranslation("followup");
  const words = useFollowUpWords();
  if (breaks.length === 0) return null;
  return (
    <ul className={classes.broken} aria-label={t("way.broken")}>
      {breaks.map(({ reason, days }) => (
        <li key={reason}>
          <strong>{words.reason(reason)}</strong>{" "}
          <span className={classes.small}>{t("way.since", { count: days })}</span>
        </li>
      ))}
    </ul>
  );
}
