import { notify } from "./toasts";

interface UndoableAct {
  /** What the reader asked for. */
  act: () => Promise<unknown>;
  /** Takes it back. */
  undo: () => Promise<unknown>;
  /** What has happened, as a sentence: "Archived the City of Athens." */
  said: string;
}

/** Do it and offer Undo for ten seconds, instead of asking first. */
export async function doWithUndo({ act, undo, said }: UndoableAct) {
  await act();
  notify(said, undo);
}
