package eu.commontable.agenda;

import eu.commontable.partnership.Desk;
import eu.commontable.partnership.Permission;
import eu.commontable.shared.problem.Refusal;
import java.util.List;
import java.util.UUID;

/** Who may announce and change events: the secretariat and coordinators any, an organiser's representatives theirs. */
final class EventPolicy {
    private EventPolicy() {}

    static EventView.May may(Desk desk, EventView event) {
        boolean holds =
                holds(desk, event.organisers().stream().map(Organiser::id).toList());
        return new EventView.May(holds && event.archivedAt() == null, holds);
    }

    static void mustHold(Desk desk, List<UUID> organisers) {
        if (!holds(desk, organisers)) {
            throw Refusal.notAllowed(
                    "You can announce and change events that your own organisation holds. Ask the secretariat for others.");
        }
    }

    static void mustBeEditable(EventView event) {
        if (event.archivedAt() != null) {
            throw Refusal.wrongState("This event is archived. Restore it before you change it.");
        }
    }

    private static boolean holds(Desk desk, List<UUID> organisers) {
        return desk.viewer().may(Permission.CURATE)
                || desk.viewer().may(Permission.PARTICIPATE)
                        && organisers.stream().anyMatch(desk.viewer()::represents);
    }
}
