package eu.commontable.academy;

import eu.commontable.partnership.Desk;
import eu.commontable.partnership.link.SignedLinks;
import eu.commontable.shared.web.PublicUrl;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where an academy is, and where its people come back without an account. */
@ApplicationScoped
class Addresses {
    static final String PLACE = "academy-place";
    static final String EVALUATION = "academy-evaluation";

    private final SignedLinks links;
    private final String site;

    Addresses(SignedLinks links, @ConfigProperty(name = PublicUrl.URL) Optional<String> site) {
        this.links = links;
        this.site = site.orElse("");
    }

    String ofEdition(Desk desk, UUID edition) {
        return "%s/p/%s/dilemmas/academies/%s".formatted(site, desk.slug(), edition);
    }

    /** Where somebody confirms or gives back their place. */
    String ofPlace(Desk desk, UUID enrolment) {
        return "%s/p/%s/academy-place/%s".formatted(site, desk.slug(), links.token(PLACE, enrolment));
    }

    /** The calendar file of the place's sessions. */
    String calendarOf(Desk desk, UUID enrolment) {
        return "%s/api/v1/partnerships/%s/academy-places/%s/calendar"
                .formatted(site, desk.slug(), links.token(PLACE, enrolment));
    }

    String ofEvaluation(Desk desk, UUID ask) {
        return "%s/p/%s/academy-evaluation/%s".formatted(site, desk.slug(), links.token(EVALUATION, ask));
    }
}
