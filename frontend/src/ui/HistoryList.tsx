import type { ReactNode } from "react";
import { useFormat, useTranslation } from "@/i18n";
import classes from "./history.module.css";

export interface HistoryEntry {
  id: string;
  /** Instant. */
  at: string;
  who: string | null;
  /** What was done, as a sentence in the reader's language. */
  what: ReactNode;
  /** Without `before`: that it changed says enough. */
  changes?: { field: string; before?: ReactNode; after: ReactNode }[];
}

/** Who changed what, newest first. */
export function HistoryList({ entries }: { entries: HistoryEntry[] }) {
  const { t } = useTranslation();
  if (entries.length === 0) return <p>{t("history.empty")}</p>;
  return (
    <ol className={classes.list}>
      {entries.map((entry) => (
        <li key={entry.id}>
          <HistoryLine entry={entry} />
        </li>
      ))}
    </ol>
  );
}

/** One change: what, who, when, and field by field. */
export function HistoryLine({ entry }: { entry: HistoryEntry }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div className={classes.entry}>
      <span>{entry.what}</span>
      <span className={classes.meta}>
        {entry.who ?? t("history.someone")} ·{" "}
        <time dateTime={entry.at} title={format.moment(entry.at)}>
          {format.ago(entry.at)}
        </time>
      </span>
      {entry.changes && entry.changes.length > 0 && (
        <ul className={classes.changes}>
          {entry.changes.map((change) => (
            <li key={change.field}>
              {change.field}
              {t("colon")}
              {change.before !== undefined && (
                <>
                  <span className="ct-visually-hidden">{t("history.before")} </span>
                  <del>{change.before}</del>{" "}
                  <span className="ct-visually-hidden">{t("history.after")} </span>
                </>
              )}
              <ins>{change.after}</ins>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
