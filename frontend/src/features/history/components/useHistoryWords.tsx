import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { isPartialDate, useFormat, useTranslation } from "@/i18n";
import { itemAddress } from "@/routes";
import { isVisibility } from "@/ui/badges";
import type { HistoryEntry } from "@/ui/HistoryList";
import { useKindName } from "@/ui/useKindName";
import type { HistoryView } from "../api/history";
import { useFieldNames } from "./useFieldNames";

const LONGEST_VALUE = 160;
/** Fields that the sentence itself has told. */
const told = new Set(["archivedAt", "key"]);

/** Changes as sentences in the reader's language. */
export function useHistoryWords(slug: string) {
  const { t } = useTranslation(["history", "common"]);
  const format = useFormat();
  const kindName = useKindName();
  const names = useFieldNames();

  function text(value: unknown): string {
    if (typeof value === "string") {
      if (isVisibility(value)) return t(`common:visibility.${value}`);
      const isDate: boolean = isPartialDate(value);
      if (isDate) return format.partialDate(value);
      return value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value;
    }
    if (typeof value === "number") return format.number(value);
    if (typeof value === "boolean") return t(value ? "yes" : "no");
    if (Array.isArray(value)) {
      const words = value.filter((one): one is string => typeof one === "string");
      return words.length === value.length
        ? text(format.list(words)) || t("common:conflict.empty")
        : t("entries", { count: value.length });
    }
    return t("common:conflict.empty");
  }

  function subject({ id, kind, title }: HistoryView["item"]): ReactNode {
    if (kind === "partnership") return title;
    return <Link to={itemAddress(slug, { kind, id })}>{title}</Link>;
  }

  function what({ deed, partKind, other, changes }: HistoryView): ReactNode {
    if (other) {
      return (
        <>
          {t(deed === "removed" ? "unlinked" : "linked")} {subject(other)}
        </>
      );
    }
    if (partKind) return `${t(`part.${deed}`)} ${names.part(partKind)}`;
    const state = deed === "moved" ? changes.find(({ field }) => field === "state")?.after : null;
    return typeof state === "string"
      ? t("movedTo", { state: state.replaceAll("-", " ") })
      : t(`deed.${deed}`);
  }

  function changes(entry: HistoryView): HistoryEntry["changes"] {
    if (entry.deed === "created" || entry.deed === "removed") return [];
    return entry.changes
      .filter(({ field }) => !told.has(field) && (field !== "state" || entry.deed !== "moved"))
      .map(({ field, before, after }) => ({
        field: names.field(field),
        before: text(before),
        after: text(after),
      }));
  }

  return {
    /** `withItem`: says of which item, where the page does not. */
    entry(view: HistoryView, withItem?: "withItem"): HistoryEntry {
      return {
        id: view.id,
        at: view.at,
        who: view.actor?.name ?? null,
        what: withItem ? (
          <>
            {subject(view.item)} · {kindName(view.item.kind, "one")} · {what(view)}
          </>
        ) : (
          what(view)
        ),
        changes: changes(view) ?? [],
      };
    },
  };
}
