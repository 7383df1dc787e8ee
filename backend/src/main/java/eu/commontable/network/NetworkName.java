package eu.commontable.network;

import eu.commontable.stakeholder.Kind;
import jakarta.annotation.Nullable;
import java.util.UUID;

/** An organisation of the network by its name. */
public record NetworkName(
        UUID id,
        String name,
        @Nullable String shortName,
        @Nullable Kind kind) {

    static NetworkName of(NetworkRepository.Named named) {
        return new NetworkName(named.id(), named.name(), named.shortName(), named.kind());
    }
}
