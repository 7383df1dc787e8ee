package eu.commontable;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.time.Duration;
import java.time.Instant;

/** Bearer tokens as the identity provider would issue them, signed with a key that only tests trust. */
public final class TestTokens {
    public static final String ISSUER = "https://idp.example/realms/test";
    public static final String AUDIENCE = "commontable";

    private TestTokens() {}

    public static String of(String subject, String verifiedEmail) {
        return claims(subject, verifiedEmail).claim("email_verified", true).sign();
    }

    public static String withUnverified(String subject, String email) {
        return claims(subject, email).claim("email_verified", false).sign();
    }

    /** A service account: the provider tells no email. */
    public static String ofService(String subject) {
        return claims(subject).sign();
    }

    public static String expired(String subject) {
        return claims(subject)
                .expiresAt(Instant.now().minus(Duration.ofHours(1)))
                .sign();
    }

    public static String forAudience(String audience, String subject) {
        return claims(subject).audience(audience).sign();
    }

    public static String ofIssuer(String issuer, String subject) {
        return claims(subject).issuer(issuer).sign();
    }

    private static JwtClaimsBuilder claims(String subject, String email) {
        return claims(subject).claim("email", email).claim("name", "Person of " + email);
    }

    private static JwtClaimsBuilder claims(String subject) {
        return Jwt.issuer(ISSUER)
                .subject(subject)
                .audience(AUDIENCE)
                .issuedAt(Instant.now().minusSeconds(2 * 3600))
                .expiresIn(Duration.ofHours(4));
    }
}
