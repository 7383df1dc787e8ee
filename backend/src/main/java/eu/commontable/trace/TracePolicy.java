package eu.commontable.trace;

import eu.commontable.partnership.Desk;
import eu.commontable.partnership.Permission;
import eu.commontable.shared.problem.Refusal;
import java.util.UUID;

/** Who may draw and remove traces: whoever takes an active part draws; the author, the secretariat and coordinators remove. */
final class TracePolicy {
    private TracePolicy() {}

    static boolean mayLink(Desk desk) {
        return desk.viewer().may(Permission.PARTICIPATE);
    }

    static boolean mayRemove(Desk desk, UUID author) {
        boolean own = author != null && author.equals(desk.viewer().accountId());
        return desk.viewer().may(Permission.CURATE) || own && mayLink(desk);
    }

    static void mustBeRemovable(TraceView trace) {
        if (!trace.mayRemove()) {
            throw Refusal.notAllowed("You can remove the traces that you drew. Ask the secretariat to remove others.");
        }
    }
}
