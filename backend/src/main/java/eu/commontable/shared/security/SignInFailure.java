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

    private final RefusalCode code;

    SignInFailure(RefusalCode code) {
        this.code = code;
    }

    RefusalCode code() {
        return code;
    }

    static SignInFailure of(Throwable failure) {
        if (Stream.iterate(failure, t -> t != null, Throwable::getCause).anyMatch(SignInFailure::isSilence)) {
            return PROVIDER_SILENT;
        }
        return switch (failure) {
            case AuthenticationException refused -> REFUSED;
            case OIDCException notReady -> PROVIDER_SILENT;
            default -> FAULT;
        };
    }

    private static boolean isSilence(Throwable cause) {
        return cause instanceof IOException || cause instanceof TimeoutException || cause instanceof VertxException;
    }
}
