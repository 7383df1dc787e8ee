package eu.commontable.shared.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The caller of the request at hand; empty for anonymous readers. */
@ApplicationScoped
public class CurrentCaller {
    private final SecurityIdentity identity;

    CurrentCaller(SecurityIdentity identity) {
        this.identity = identity;
    }

    public Optional<Caller> get() {
        return identity.getPrincipal() instanceof JsonWebToken token ? Optional.of(told(token)) : Optional.empty();
    }

    private static Caller told(JsonWebToken token) {
        return new Caller(
                token.getIssuer(),
                token.getSubject(),
                token.getClaim(Claims.email),
                Boolean.TRUE.equals(token.getClaim(Claims.email_verified)),
                Optional.<String>ofNullable(token.getClaim("name"))
                        .orElseGet(() -> token.getClaim(Claims.preferred_username)));
    }
}
