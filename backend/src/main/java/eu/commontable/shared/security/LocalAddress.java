package eu.commontable.shared.security;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** An address of our own site to go to after sign-in; whatever a browser might take for another site is none. */
final class LocalAddress {
    private LocalAddress() {}

    static Optional<URI> of(String address) {
        boolean local = address.startsWith("/")
                && !address.startsWith("//")
                && !address.startsWith("/auth/")
                && address.chars().noneMatch(c -> c == '\\' || c < ' ');
        if (!local) {
            return Optional.empty();
        }
        try {
            var uri = new URI(address);
            return uri.getHost() == null && uri.getScheme() == null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
