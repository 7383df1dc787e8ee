package eu.commontable.action;

import eu.commontable.partnership.Desk;
import eu.commontable.partnership.Permission;
import eu.commontable.shared.problem.Refusal;
import java.util.Collection;
import java.util.UUID;

/**
 * Who may change an action and all that belongs to it: the secretariat and coordinators any, representatives of a leading
 * organisation theirs. Plans have no leaders: only the secretariat and coordinators change them.
 */
final class ActionPolicy {
    private ActionPolicy() {}

    static boolean mayEdit(Desk desk, Led led) {
        return led.archivedAt() == null && (curates(desk) || leads(desk, led.leaderIds()));
    }

    static void mustBeEditable(Desk desk, Led led) {
        if (led.archivedAt() != null) {
            throw Refusal.wrongState("This is archived. Restore it before you change it.");
        }
        if (!mayEdit(desk, led)) {
            throw Refusal.notAllowed(
                    "Representatives of a leading organisation can change this. Ask them or the secretariat.");
        }
    }

    static boolean curates(Desk desk) {
        return desk.viewer().may(Permission.CURATE);
    }

    private static boolean leads(Desk desk, Collection<UUID> leaders) {
        return desk.viewer().may(Permission.PARTICIPATE) && leaders.stream().anyMatch(desk.viewer()::represents);
    }
}
