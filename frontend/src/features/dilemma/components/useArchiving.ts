import type { Tagged } from "@/api";
import { useTranslation } from "@/i18n";
import { doWithUndo } from "@/ui/doWithUndo";

interface Archiving {
  id: string;
  etag: string;
  archivedAt: string | null;
  may: { archive: boolean };
  changes: Record<"archive" | "restore", (id: string, etag: string) => Promise<Tagged<unknown>>>;
  /** What has happened, as a sentence. */
  said: string;
}

/** The act behind "⋯": put away with Undo, or bring back. */
export function useArchiving({ id, etag, archivedAt, may, changes, said }: Archiving) {
  const { t } = useTranslation("dilemma");

  async function archive() {
    let latest = etag;
    await doWithUndo({
      act: async () => {
        latest = (await changes.archive(id, etag)).etag;
      },
      undo: () => changes.restore(id, latest),
      said,
    });
  }

  if (!may.archive) return [];
  return archivedAt
    ? [{ label: t("restore"), onSelect: () => void changes.restore(id, etag) }]
    : [{ label: t("archive"), onSelect: () => void archive() }];
}
