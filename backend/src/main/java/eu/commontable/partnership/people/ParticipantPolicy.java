package eu.commontable.partnership.people;

import eu.commontable.partnership.Desk;
import eu.commontable.partnership.Permission;
import eu.commontable.shared.web.PublicUrl;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who is told what of a person, and may do what: addresses are for those who govern. */
@ApplicationScoped
class ParticipantPolicy {
    private final String site;

    ParticipantPolicy(@ConfigProperty(name = PublicUrl.URL) Optional<String> site) {
        this.site = site.orElse("");
    }

    ParticipantView forViewer(Desk desk, ParticipantView person) {
        boolean governs = desk.viewer().may(Permission.GOVERN);
        var invitation = governs && person.joinedAt() == null ? invitationTo(desk.slug()) : null;
        return person.told(invitation, governs ? person.email() : null, new ParticipantView.May(governs, governs));
    }

    private ParticipantView.Invitation invitationTo(String slug) {
        var page = URLEncoder.encode("/p/" + slug, StandardCharsets.UTF_8);
        return new ParticipantView.Invitation(site + "/auth/login?return=" + page);
    }
}
