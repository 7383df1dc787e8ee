package eu.commontable.shared.security;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;

/** The browser's encrypted session: one cookie, or numbered parts of it when the provider's tokens are long. */
final class SessionCookie {
    static final String NAME = "q_session";

    private SessionCookie() {}

    static boolean isSentWith(RoutingContext context) {
        return context.request().cookies().stream().anyMatch(SessionCookie::isPart);
    }

    static void forget(RoutingContext context) {
        context.request().cookies().stream()
                .filter(SessionCookie::isPart)
                .map(Cookie::getName)
                .distinct()
                .forEach(name -> context.response()
                        .addCookie(Cookie.cookie(name, "")
                                .setPath("/")
                                .setMaxAge(0)
                                .setHttpOnly(true)));
    }

    private static boolean isPart(Cookie cookie) {
        return cookie.getName().startsWith(NAME);
    }
}
