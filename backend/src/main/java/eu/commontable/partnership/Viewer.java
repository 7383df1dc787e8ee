package eu.commontable.partnership;

import java.util.UUID;

/**
 * Who asks, in the partnership of the request. Account, participant, role, organisation and name are null for
 * anonymous readers and for accounts without a role here.
 */
public record Viewer(
        UUID partnershipId,
        UUID accountId,
        UUID participantId,
        Role role,
        UUID organisationId,
        String name,
        boolean administrator) {

    public boolean may(Permission permission) {
        return permission.allows(role);
    }

    public boolean represents(UUID organisation) {
        return organisationId != null && organisationId.equals(organisation);
    }
}
