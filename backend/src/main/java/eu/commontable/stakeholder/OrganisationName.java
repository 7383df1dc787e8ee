package eu.commontable.stakeholder;

import jakarta.annotation.Nullable;
import java.util.UUID;

/** An organisation as it is named on the pages of others. */
public record OrganisationName(
        UUID id,
        String name,
        @Nullable String shortName,
        @Nullable Kind kind) {

    /** SQL of the JSON that is read as this record, for the organisation under an alias. */
    public static String json(String alias) {
        return "json_build_object('id', %1$s.id, 'name', %1$s.name, 'shortName', %1$s.short_name, 'kind', %1$s.kind)"
                .formatted(alias);
    }
}
