import { useTranslation } from "@/i18n";
import type { DetailAct } from "@/ui/detail-page";
import { doWithUndo } from "@/ui/doWithUndo";
import { type Action, useActionChanges } from "../api/actions";
import { useActionWords } from "./useActionWords";

/** The next states, and the archive; all of it can be undone for ten seconds where the table of moves leads back. */
export function useActionActs(slug: string, action: Action, etag: string): DetailAct[] {
  const { t } = useTranslation("action");
  const words = useActionWords();
  const changes = useActionChanges(slug);
  const { id, title, may } = action;

  async function archive() {
    let latest = etag;
    await doWithUndo({
      act: async () => {
        latest = (await changes.archive(id, etag)).etag;
      },
      undo: () => changes.restore(id, latest),
      said: t("detail.archived", { title }),
    });
  }

  async function move(state: Action["state"]) {
    let latest = etag;
    await doWithUndo({
      act: async () => {
        latest = (await changes.revise(id, { state }, etag)).etag;
      },
      undo: () => changes.revise(id, { state: action.state }, latest),
      said: t("detail.moved", { title, state: words.state(state) }),
    });
  }

  const moves = may.moves.map((state) => ({
    label: t("detail.moveTo", { state: words.state(state) }),
    onSelect: () => void move(state),
  }));
  if (!may.archive) return moves;
  return action.archivedAt
    ? [{ label: t("detail.restore"), onSelect: () => void changes.restore(id, etag) }]
    : [...moves, { label: t("detail.archive"), onSelect: () => void archive() }];
}
