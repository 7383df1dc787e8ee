package eu.commontable.shared.security;

import eu.commontable.shared.problem.Refusal;
import eu.commontable.shared.problem.RefusalCode;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.logging.Logger;

/** Where a browser goes to sign in and out. Navigations, not part of the API: they answer with redirects to pages. */
@Path("/auth")
public class SignInResource {
    private static final Logger LOG = Logger.getLogger(SignInResource.class);
    private static final URI HOME = URI.create("/");

    private final CurrentIdentityAssociation identities;
    private final EndedSessions ended;

    SignInResource(CurrentIdentityAssociation identities, EndedSessions ended) {
        this.identities = identities;
        this.ended = ended;
    }

    @GET
    @Path("login")
    @Operation(hidden = true)
    public Uni<Response> login(@QueryParam("return") @DefaultValue("/") String address, RoutingContext context) {
        var destination = LocalAddress.of(address)
                .orElseThrow(() -> Refusal.of(
                        RefusalCode.INVALID_PARAMETER,
                        "After sign-in we only go to an address of this site, such as /p/inclusion."));
        return identities
                .getDeferredIdentity()
                .invoke(ended::refuse)
                .onFailure(SignInResource::isStaleSession)
                .recoverWithNull()
                .chain(identity -> isKnown(identity) ? goTo(destination) : challenge(context))
                .onFailure(SignInResource::isNoRedirect)
                .recoverWithItem(SignInResource::explain);
    }

    /** The provider sends the browser back to here; the extension exchanges the code and redirects to {@link #login}. */
    @GET
    @Path("callback")
    @Operation(hidden = true)
    public Uni<Response> callback() {
        return identities
                .getDeferredIdentity()
                .chain(identity -> goTo(HOME))
                .onFailure(SignInResource::isNoRedirect)
                .recoverWithItem(SignInResource::explain);
    }

    /** The extension redirects a signed-in browser to the provider's logout; who has no session any more just goes home. */
    @GET
    @Path("logout")
    @Operation(hidden = true)
    public Uni<Response> logout(RoutingContext context) {
        if (CrossSite.isForeignNavigation(context.request().headers())) {
            throw Refusal.of(RefusalCode.CROSS_SITE_REQUEST, "Open this site and sign out there.");
        }
        return identities
                .getDeferredIdentity()
                .onFailure(SignInResource::isStaleSession)
                .recoverWithNull()
                .invoke(identity -> SessionCookie.forget(context))
                .chain(identity -> goTo(HOME))
                .onFailure(SignInResource::isNoRedirect)
                .recoverWithItem(SignInResource::explain);
    }

    /** Where the provider sends the browser after sign-out. */
    @GET
    @Path("signed-out")
    @Operation(hidden = true)
    public Response signedOut() {
        return redirect(HOME);
    }

    private static Uni<Response> challenge(RoutingContext context) {
        HttpAuthenticator authenticator = context.get(HttpAuthenticator.class.getName());
        return authenticator.getChallenge(context).map(SignInResource::answer);
    }

    private static Response answer(ChallengeData challenge) {
        var response = Response.status(challenge.status);
        challenge.getHeaders().forEach((name, value) -> response.header(name.toString(), value));
        return response.build();
    }

    private static Response explain(Throwable failure) {
        if (failure instanceof Refusal refusal) {
            throw refusal;
        }
        LOG.warnf("A sign-in came to nothing: %s", SignInFailure.reason(failure));
        var code = SignInFailure.of(failure) == SignInFailure.REFUSED
                ? RefusalCode.SIGN_IN_FAILED
                : SignInFailure.of(failure).code();
        return redirect(URI.create(code.type()));
    }

    private static Uni<Response> goTo(URI address) {
        return Uni.createFrom().item(redirect(address));
    }

    /** Without scheme and host: behind a proxy we may not know ours, the browser does. */
    private static Response redirect(URI address) {
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, address.toString())
                .build();
    }

    private static boolean isKnown(SecurityIdentity identity) {
        return identity != null && !identity.isAnonymous();
    }

    private static boolean isStaleSession(Throwable failure) {
        return failure instanceof AuthenticationException
                && isNoRedirect(failure)
                && SignInFailure.of(failure) == SignInFailure.REFUSED;
    }

    private static boolean isNoRedirect(Throwable failure) {
        return !(failure instanceof AuthenticationRedirectException);
    }
}
