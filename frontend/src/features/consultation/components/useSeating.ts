import { useTranslation } from "@/i18n";
import { doWithUndo } from "@/ui/doWithUndo";
import { notify } from "@/ui/toasts";
import type { ConsultationChanges, RoomRole, Seat } from "../api/consultations";

interface Seating {
  id: string;
  etag: string;
  changes: ConsultationChanges;
  onProblem: (problem: unknown) => void;
}

/** Seats are given, changed and taken away at once, and back again. */
export function useSeating({ id, etag, changes, onProblem }: Seating) {
  const { t } = useTranslation("consultation");

  async function undoable(
    act: () => Promise<{ etag: string }>,
    undo: (etag: string) => Promise<unknown>,
    said: string,
  ) {
    onProblem(null);
    let latest = etag;
    try {
      await doWithUndo({
        act: async () => {
          latest = (await act()).etag;
        },
        undo: () => undo(latest),
        said,
      });
    } catch (refusal) {
      onProblem(refusal);
    }
  }

  return {
    give: async (participantId: string, role: RoomRole, name: string): Promise<boolean> => {
      onProblem(null);
      try {
        await changes.seat(id, etag, participantId, role);
        notify(t("seats.added", { name }));
        return true;
      } catch (refusal) {
        onProblem(refusal);
        return false;
      }
    },
    change: ({ participantId, role, name }: Seat, as: RoomRole) =>
      undoable(
        () => changes.seat(id, etag, participantId, as),
        (latest) => changes.seat(id, latest, participantId, role),
        t("seats.changed", { name, role: t(`role.${as}`).toLocaleLowerCase() }),
      ),
    remove: (seat: Seat) =>
      undoable(
        () => changes.unseat(id, etag, seat.id),
        (latest) => changes.seat(id, latest, seat.participantId, seat.role),
        t("seats.removed", { name: seat.name }),
      ),
  };
}
