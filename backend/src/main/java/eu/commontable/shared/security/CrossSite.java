package eu.commontable.shared.security;

import io.vertx.core.MultiMap;
import java.util.Set;

/**
 * Tells a change that our own page asked for from one that a foreign page made the browser send with our cookie along. A foreign page
 * can set neither {@code X-Requested-With} nor {@code Sec-Fetch-Site} nor {@code Origin}.
 */
final class CrossSite {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private CrossSite() {}

    static boolean changesNothing(String method) {
        return READING.contains(method);
    }

    static boolean comesFromOurPages(MultiMap headers, Set<String> ourOrigins) {
        return "JavaScript".equals(headers.get("X-Requested-With"))
                && isAbsentOr(headers.get("Sec-Fetch-Site"), Set.of("same-origin"))
                && isAbsentOr(headers.get("Origin"), ourOrigins);
    }

    /** A navigation that a foreign page started; without the header (an old browser) it is taken for the user's own. */
    static boolean isForeignNavigation(MultiMap headers) {
        return "cross-site".equals(headers.get("Sec-Fetch-Site"));
    }

    private static boolean isAbsentOr(String value, Set<String> accepted) {
        return value == null || accepted.contains(value);
    }
}
