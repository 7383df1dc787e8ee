package eu.commontable.dilemma;

import jakarta.annotation.Nullable;
import java.util.List;
import java.util.UUID;

/** An organisation where only its name is wanted. */
public record NamedOrganisation(
        UUID id, String name, @Nullable String city) {

    static List<UUID> ids(List<NamedOrganisation> organisations) {
        return organisations.stream().map(NamedOrganisation::id).toList();
    }
}
