package eu.commontable.application;

import eu.commontable.partnership.Desk;
import eu.commontable.partnership.link.SignedLinks;
import eu.commontable.shared.web.PublicUrl;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where anybody applies, and where an applicant comes back. */
@ApplicationScoped
class Addresses {
    static final String CALL = "member-call";
    static final String APPLICATION = "application";

    private final SignedLinks links;
    private final String site;

    Addresses(SignedLinks links, @ConfigProperty(name = PublicUrl.URL) Optional<String> site) {
        this.links = links;
        this.site = site.orElse("");
    }

    String ofCall(Desk desk, UUID call) {
        return "%s/p/%s/join/%s".formatted(site, desk.slug(), links.token(CALL, call));
    }

    String ofApplication(Desk desk, UUID application) {
        return "%s/p/%s/application/%s".formatted(site, desk.slug(), links.token(APPLICATION, application));
    }
}
