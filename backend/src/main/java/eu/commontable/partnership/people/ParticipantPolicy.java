package eu.commontable.partnership.people;

import eu.commontable.partnership.Desk;
import eu.commontable.partnership.Permission;
import jakarta.enterprise.context.ApplicationScoped;

/** Who is told what of a person, and may do what: addresses are for those who govern. */
@ApplicationScoped
class ParticipantPolicy {
    private final InvitationAddress address;

    ParticipantPolicy(InvitationAddress address) {
        this.address = address;
    }

    ParticipantView forViewer(Desk desk, ParticipantView person) {
        boolean governs = desk.viewer().may(Permission.GOVERN);
        var invitation = governs && person.joinedAt() == null ? new ParticipantView.Invitation(address.of(desk)) : null;
        return person.told(invitation, governs ? person.email() : null, new ParticipantView.May(governs, governs));
    }
}
