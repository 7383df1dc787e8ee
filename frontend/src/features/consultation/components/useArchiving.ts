import { useTranslation } from "@/i18n";
import { doWithUndo } from "@/ui/doWithUndo";
import type { ConsultationChanges } from "../api/consultations";

interface Archiving {
  id: string;
  etag: string;
  archivedAt: string | null;
  may: { archive: boolean };
  changes: ConsultationChanges;
}

/** The act behind "⋯": put away with Undo, or bring back. */
export function useArchiving({ id, etag, archivedAt, may, changes }: Archiving) {
  const { t } = useTranslation("consultation");

  async function archive() {
    let latest = etag;
    await doWithUndo({
      act: async () => {
        latest = (await changes.archive(id, etag)).etag;
      },
      undo: () => changes.restore(id, latest),
      said: t("page.archived"),
    });
  }

  if (!may.archive) return [];
  return archivedAt
    ? [{ label: t("page.restore"), onSelect: () => void changes.restore(id, etag) }]
    : [{ label: t("page.archive"), onSelect: () => void archive() }];
}
