package eu.commontable.duplicate;

import eu.commontable.stakeholder.Kind;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.UUID;

/** One of two organisations that may be the same, as a row of a list. */
public record DuplicateSide(
        UUID id,
        String name,
        @Nullable String shortName,
        @Nullable Kind kind,
        @Nullable String city,
        List<String> countries,
        @Nullable String website) {

    /** SQL of the JSON that is read as this record, for the organisation under an alias. */
    static String json(String alias) {
        return """
                json_build_object('id', %1$s.id, 'name', %1$s.name, 'shortName', %1$s.short_name, 'kind', %1$s.kind, 'city', %1$s.city,
                                  'countries', %1$s.countries, 'website', %1$s.website)""".formatted(alias);
    }
}
