package eu.commontable.shared.security;

import eu.commontable.shared.problem.RefusalCode;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationException;
import io.vertx.core.VertxException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Why nobody could be recognised: because the credentials are no good (any more), or because the provider does not answer. */
enum SignInFailure {
    REFUSED(RefusalCode.NOT_SIGNED_IN),
    PROVIDER_SILENT(RefusalCode.SIGN_IN_UNAVAILABLE),
    FAULT(RefusalCode.UNEXPECTED);

    /** What a provider answers (RFC 6749) when a code or a refresh token is no good; any other error is its own trouble. */
    private static final String GRANT_REFUSED = "invalid_grant";

    private final RefusalCode code;

    SignInFailure(RefusalCode code) {
        this.code = code;
    }

    RefusalCode code() {
        return code;
    }

    static SignInFailure of(Throwable failure) {
        if (causes(failure).anyMatch(SignInFailure::isSilence)) {
            return PROVIDER_SILENT;
        }
        return failure instanceof AuthenticationException ? REFUSED : FAULT;
    }

    /** For the log: the innermost cause knows best. */
    static String reason(Throwable failure) {
        return causes(failure)
                .reduce((outer, inner) -> inner)
                .map(Throwable::toString)
                .orElse("unknown");
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, t -> t != null, Throwable::getCause);
    }

    private static boolean isSilence(Throwable cause) {
        return switch (cause) {
            case IOException unreachable -> true;
            case TimeoutException late -> true;
            case VertxException connectionClosed -> true;
            // The extension passes on the cause of a closed connection, which has none.
            case NullPointerException connectionClosedWithoutCause -> true;
            case OIDCException answer ->
                answer.getMessage() == null || !answer.getMessage().contains(GRANT_REFUSED);
            default -> false;
        };
    }
}
