package eu.commontable.shared.security;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * The sessions that the identity provider told us are over (OpenID Connect Back-Channel Logout). The extension checks the provider's
 * word, but acts on it once and forgets all of it whenever anybody signs in; here it is kept for as long as a token could still be
 * good. It is kept in memory: after a restart, or on another instance, a session ends when its token has to be refreshed.
 */
@ApplicationScoped
class EndedSessions {
    private static final Duration LONGER_THAN_ANY_TOKEN = Duration.ofHours(12);
    private static final int BEFORE_THE_EXTENSION = 5_000;
    private static final String SESSION = "sid";

    private final Map<String, Instant> ended = new ConcurrentHashMap<>();
    private final String address;

    EndedSessions(@ConfigProperty(name = "quarkus.oidc.logout.backchannel.path") String address) {
        this.address = address;
    }

    void install(@Observes Filters filters) {
        filters.register(this::listen, BEFORE_THE_EXTENSION);
    }

    private void listen(RoutingContext context) {
        if (context.normalizedPath().equals(address)) {
            context.addHeadersEndHandler(answering -> rememberIfVerified(context));
        }
        context.next();
    }

    private void rememberIfVerified(RoutingContext context) {
        if (context.response().getStatusCode() == 200) {
            var now = Instant.now();
            ended.values().removeIf(at -> at.plus(LONGER_THAN_ANY_TOKEN).isBefore(now));
            var session = sessionIn(context.request().getFormAttribute("logout_token"));
            if (session != null) {
                ended.put(session, now);
            }
        }
    }

    /** Null: the provider named a person and no session; then theirs end when their tokens have to be refreshed. */
    private static String sessionIn(String logoutToken) {
        var payload = Base64.getUrlDecoder().decode(logoutToken.split("\\.")[1]);
        return new JsonObject(Buffer.buffer(payload)).getString(SESSION);
    }

    /** Lets a session or a token of an ended session be treated like one that has expired. */
    void refuse(SecurityIdentity identity) {
        if (identity.getPrincipal() instanceof JsonWebToken token
                && token.getClaim(SESSION) instanceof String session
                && ended.containsKey(session)) {
            throw new AuthenticationFailedException("The identity provider has ended this session.");
        }
    }
}
