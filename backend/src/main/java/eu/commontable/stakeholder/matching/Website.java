package eu.commontable.stakeholder.matching;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whose a web address is. */
final class Website {
    private static final Pattern HOST = Pattern.compile("^(?:https?://)?(?:www\\.)?([^/:?#\\s]+)");
    private static final Pattern REGISTERED =
            Pattern.compile("([^.]+\\.(?:(?:co|com|org|gov|gouv|gob|ac|edu|net)\\.)?[a-z]{2,})$");
    /** Many have a page there. */
    private static final Set<String> SHARED = Set.of(
            "facebook.com",
            "linkedin.com",
            "twitter.com",
            "x.com",
            "instagram.com",
            "wordpress.com",
            "blogspot.com",
            "google.com",
            "github.io",
            "wixsite.com",
            "weebly.com",
            "linktr.ee",
            "youtube.com",
            "jimdo.com",
            "europa.eu",
            "un.org",
            "medium.com",
            "webnode.com");

    private Website() {}

    /** @return null when it is unknown, or says nothing of its owner */
    static String domain(String website) {
        if (website == null) {
            return null;
        }
        var host = HOST.matcher(website.strip().toLowerCase(Locale.ROOT));
        if (!host.find()) {
            return null;
        }
        var registered = REGISTERED.matcher(host.group(1));
        if (!registered.find()) {
            return null;
        }
        boolean shared = SHARED.contains(registered.group(1));
        if (shared
                && (registered.group(1).equals("europa.eu")
                        || registered.group(1).equals("un.org"))) {
            return host.group(1).equals(registered.group(1)) ? null : host.group(1);
        }
        return shared ? null : registered.group(1);
    }
}
