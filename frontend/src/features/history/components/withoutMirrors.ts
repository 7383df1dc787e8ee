import type { HistoryView } from "../api/history";

/** A link is told in the history of both its ends; where both stand under each other, once is enough. */
export function withoutMirrors(entries: HistoryView[]): HistoryView[] {
  return entries.filter((entry, index) => {
    const before = entries[index - 1];
    return !(
      before?.deed === entry.deed &&
      before.other?.id === entry.item.id &&
      entry.other?.id === before.item.id
    );
  });
}
