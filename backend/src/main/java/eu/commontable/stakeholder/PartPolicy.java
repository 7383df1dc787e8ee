package eu.commontable.stakeholder;

import eu.commontable.partnership.Desk;
import eu.commontable.partnership.Permission;
import eu.commontable.partnership.Role;
import eu.commontable.shared.problem.Refusal;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * Who may change what belongs to an organisation, and who may reach its people. Which contacts a viewer knows of at all is
 * held by row-level security.
 */
final class PartPolicy {
    private static final Set<Role> REACH_EVERYBODY = EnumSet.of(Role.COORDINATOR, Role.SECRETARIAT, Role.MEMBER);

    private PartPolicy() {}

    /** Contacts and ties: the secretariat and coordinators any, a member those of their own organisation. */
    static boolean mayChangeOwn(Desk desk, UUID organisation) {
        return mayChangeSeats(desk)
                || desk.viewer().may(Permission.PARTICIPATE) && desk.viewer().represents(organisation);
    }

    static boolean mayChangeSeats(Desk desk) {
        return desk.viewer().may(Permission.CURATE);
    }

    static void mustChangeOwn(Desk desk, UUID organisation) {
        if (!mayChangeOwn(desk, organisation)) {
            throw Refusal.notAllowed("You can do this for your own organisation. Ask the secretariat for others.");
        }
    }

    /** Whether the viewer reads every address and phone number. */
    static boolean reachesEverybody(Desk desk) {
        return REACH_EVERYBODY.contains(desk.viewer().role());
    }

    /** The one organisation whose people the viewer reaches besides; null when there is none. */
    static UUID reachesPeopleOf(Desk desk) {
        return desk.viewer().may(Permission.PARTICIPATE) ? desk.viewer().organisationId() : null;
    }
}
