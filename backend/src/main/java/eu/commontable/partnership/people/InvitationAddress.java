package eu.commontable.partnership.people;

import eu.commontable.partnership.Desk;
import eu.commontable.shared.web.PublicUrl;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where invited people sign in and find the partnership. */
@ApplicationScoped
public class InvitationAddress {
    private final String site;

    InvitationAddress(@ConfigProperty(name = PublicUrl.URL) Optional<String> site) {
        this.site = site.orElse("");
    }

    public String of(Desk desk) {
        return site + "/auth/login?return=" + URLEncoder.encode("/p/" + desk.slug(), StandardCharsets.UTF_8);
    }
}
