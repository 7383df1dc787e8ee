import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "@/i18n";
import { itemAddress } from "@/routes";
import type { HistoryEntry } from "@/ui/HistoryList";
import { useKindName } from "@/ui/useKindName";
import type { HistoryView } from "../api/history";
import { useFieldNames } from "./useFieldNames";
import { useValueWords } from "./useValueWords";

/** Fields that the sentence itself has told. */
const told = new Set(["archivedAt", "key", "protocol", "phaseStartedAt"]);
/** Fields that name another item or account by its number; that they changed is all a reader can use. */
const pointsElsewhere = (field: string) => /Ids?$/.test(field) || field === "account";
const isEmpty = (value: unknown) =>
  value === null ||
  value === undefined ||
  value === "" ||
  (Array.isArray(value) && value.length === 0);

/** Changes as sentences in the reader's language. */
export function useHistoryWords(slug: string) {
  const { t } = useTranslation(["history", "common"]);
  const words = useValueWords(slug);
  const kindName = useKindName();
  const names = useFieldNames();

  function subject({ id, kind, title }: HistoryView["item"]): ReactNode {
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
      ? t("movedTo", { state: words("state", state) })
      : t(`deed.${deed}`);
  }

  function changes(entry: HistoryView): HistoryEntry["changes"] {
    if (entry.deed === "created" || entry.deed === "removed") return [];
    return entry.changes
      .filter(({ field }) => !told.has(field) && (field !== "state" || entry.deed !== "moved"))
      .filter(({ before, after }) => !isEmpty(before) || !isEmpty(after))
      .map(({ field, before, after }) =>
        pointsElsewhere(field)
          ? { field: names.field(field), after: t(isEmpty(after) ? "takenOut" : "anew") }
          : {
              field: names.field(field),
              before: words(field, before),
              after: words(field, after),
            },
      );
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
            {view.item.kind !== "partnership" && <>{subject(view.item)} · </>}
            {kindName(view.item.kind, "one")} · {what(view)}
          </>
        ) : (
          what(view)
        ),
        changes: changes(view) ?? [],
      };
    },
  };
}
