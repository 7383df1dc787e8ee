package eu.commontable.shared.security;

import eu.commontable.shared.problem.Refusal;
import eu.commontable.shared.problem.RefusalCode;
import eu.commontable.shared.web.PublicUrl;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Recognises the caller before a resource of the API runs. Anonymous callers pass, the domain decides what they see; credentials that
 * are no good are refused, because whoever sends some expects to be known.
 */
class CallerFilter {
    private static final Logger LOG = Logger.getLogger(CallerFilter.class);

    private final CurrentIdentityAssociation identities;
    private final EndedSessions ended;
    private final Optional<String> publicOrigin;

    CallerFilter(
            CurrentIdentityAssociation identities,
            EndedSessions ended,
            @ConfigProperty(name = PublicUrl.URL) Optional<String> publicOrigin) {
        this.identities = identities;
        this.ended = ended;
        this.publicOrigin = publicOrigin;
    }

    @ServerRequestFilter(nonBlocking = true)
    Uni<Response> recognise(RoutingContext context) {
        if (!context.normalizedPath().startsWith("/api/")) {
            return Uni.createFrom().nullItem();
        }
        if (isForged(context)) {
            return Uni.createFrom()
                    .failure(
                            Refusal.of(
                                    RefusalCode.CROSS_SITE_REQUEST,
                                    "Send X-Requested-With: JavaScript from a page of this site, or use a bearer token instead of the cookie."));
        }
        return identities
                .getDeferredIdentity()
                .invoke(ended::refuse)
                .onFailure()
                .transform(failure -> refusal(context, failure))
                .replaceWith((Response) null);
    }

    private boolean isForged(RoutingContext context) {
        var request = context.request();
        return !CrossSite.changesNothing(request.method().name())
                && !hasBearer(context)
                && SessionCookie.isSentWith(context)
                && !CrossSite.comesFromOurPages(request.headers(), ourOrigins(request));
    }

    private Set<String> ourOrigins(HttpServerRequest request) {
        return Stream.concat(publicOrigin.stream(), Stream.of(request.scheme() + "://" + request.authority()))
                .collect(Collectors.toSet());
    }

    private static Throwable refusal(RoutingContext context, Throwable failure) {
        return switch (SignInFailure.of(failure)) {
            case FAULT -> failure;
            case PROVIDER_SILENT -> {
                LOG.warnf("The identity provider does not answer: %s", SignInFailure.reason(failure));
                yield Refusal.of(RefusalCode.SIGN_IN_UNAVAILABLE, "Nothing is lost. Try again in a minute.");
            }
            case REFUSED -> hasBearer(context) ? badToken(context) : endedSession(context);
        };
    }

    private static Refusal badToken(RoutingContext context) {
        context.response().putHeader("WWW-Authenticate", "Bearer realm=\"commontable\", error=\"invalid_token\"");
        return Refusal.of(
                RefusalCode.NOT_SIGNED_IN, "Your token is not valid here or has expired. Get a new one and try again.");
    }

    private static Refusal endedSession(RoutingContext context) {
        SessionCookie.forget(context);
        return Refusal.of(RefusalCode.NOT_SIGNED_IN, "Your session has ended. Sign in again and go on where you were.");
    }

    private static boolean hasBearer(RoutingContext context) {
        return context.request().getHeader("Authorization") != null;
    }
}
