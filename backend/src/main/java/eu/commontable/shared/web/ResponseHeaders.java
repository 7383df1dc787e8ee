package eu.commontable.shared.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What every answer tells the browser: what a page may load, who may frame it, how long it keeps. */
@ApplicationScoped
class ResponseHeaders {
    private static final String ONLY_OURS =
            "default-src 'self'; script-src 'self'%s; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:;"
                    + " font-src 'self' data:; connect-src 'self'; worker-src 'self' blob:; object-src 'none'; base-uri 'none';"
                    + " form-action 'self'; frame-ancestors 'none'";
    private static final String PAGES = ONLY_OURS.formatted("");
    /** Swagger UI starts itself from a script in its page; nothing of a user's making is shown there. */
    private static final String API_DOCUMENT = ONLY_OURS.formatted(" 'unsafe-inline'");

    private static final String NO_DEVICES =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()";

    private final boolean secure;

    ResponseHeaders(@ConfigProperty(name = PublicUrl.SECURE) boolean secure) {
        this.secure = secure;
    }

    void install(@Observes Filters filters) {
        filters.register(this::prepare, RequestLog.BEFORE_ALL_OTHERS - 1);
    }

    private void prepare(RoutingContext context) {
        var room = Room.of(context.normalizedPath());
        context.addHeadersEndHandler(sending -> complete(context, room));
        context.next();
    }

    private void complete(RoutingContext context, Room room) {
        var headers = context.response().headers();
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Permissions-Policy", NO_DEVICES);
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Content-Security-Policy", room == Room.API_DOCUMENT ? API_DOCUMENT : PAGES);
        if (secure || context.request().isSSL()) {
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        int status = context.response().getStatusCode();
        if (status == 401 && !headers.contains("WWW-Authenticate")) {
            headers.set("WWW-Authenticate", "Bearer realm=\"commontable\"");
        }
        cache(room, status, headers);
    }

    private static void cache(Room room, int status, MultiMap headers) {
        switch (room) {
            case API -> {
                setIfAbsent(headers, "Cache-Control", "private, no-cache");
                headers.add("Vary", "Cookie, Authorization");
            }
            case SIGN_IN, OPERATOR -> headers.set("Cache-Control", "no-store");
            case HASHED_ASSET ->
                headers.set("Cache-Control", status < 400 ? "public, max-age=31536000, immutable" : "no-store");
            case PAGE, FILE, API_DOCUMENT -> headers.set("Cache-Control", "no-cache");
        }
    }

    private static void setIfAbsent(MultiMap headers, String name, String value) {
        if (!headers.contains(name)) {
            headers.set(name, value);
        }
    }
}
