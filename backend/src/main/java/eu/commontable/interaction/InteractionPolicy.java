package eu.commontable.interaction;

import eu.commontable.partnership.Desk;
import eu.commontable.partnership.Permission;
import eu.commontable.shared.problem.Refusal;

/** Who changes the log: the secretariat and coordinators any entry, others their own; who follows up ticks it off. */
final class InteractionPolicy {
    private InteractionPolicy() {}

    static InteractionView.May may(Desk desk, InteractionView entry) {
        boolean staff = desk.viewer().may(Permission.CURATE);
        boolean own = desk.viewer().may(Permission.PARTICIPATE)
                && entry.authorId() != null
                && entry.authorId().equals(desk.viewer().accountId());
        boolean shelved = entry.archivedAt() != null;
        return new InteractionView.May(
                (staff || own) && !shelved,
                staff || own,
                entry.followUp() != null && !shelved && (staff || own || follows(desk, entry)),
                staff && !shelved && !entry.counterpartNames().isEmpty());
    }

    private static boolean follows(Desk desk, InteractionView entry) {
        return entry.followUpOwner() != null
                && entry.followUpOwner().id().equals(desk.viewer().participantId());
    }

    static void mustBeEditable(InteractionView entry) {
        if (!entry.may().archive()) {
            throw Refusal.notAllowed("You can change what you logged yourself. Ask the secretariat for others.");
        }
        if (!entry.may().edit()) {
            throw Refusal.wrongState("This entry is archived. Restore it before you change it.");
        }
    }

    static void mustBeArchivable(InteractionView entry) {
        if (!entry.may().archive()) {
            throw Refusal.notAllowed("You can archive what you logged yourself. Ask the secretariat for others.");
        }
    }

    static void mustFollow(InteractionView entry) {
        if (entry.followUp() == null || entry.archivedAt() != null) {
            throw Refusal.wrongState("There is nothing to follow up here.");
        }
        if (!entry.may().followUp()) {
            throw Refusal.notAllowed("Only who follows up, who logged it and the secretariat can tick this off.");
        }
    }
}
