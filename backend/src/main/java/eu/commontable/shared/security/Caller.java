package eu.commontable.shared.security;

import java.util.Objects;

/**
 * Who calls, as the identity provider says: issuer and subject name the person for ever, the rest may change at each sign-in.
 * Email and name are null when the provider does not tell (a service account); an email binds nothing unless it is verified.
 */
public record Caller(String issuer, String subject, String email, boolean emailVerified, String name) {
    public Caller {
        Objects.requireNonNull(issuer, "issuer");
        Objects.requireNonNull(subject, "subject");
    }
}
