package eu.commontable.listing;

import eu.commontable.stakeholder.OrganisationFilter;
import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a list is narrowed to: search, sort and filters of {@code GET organisations}, by the same names. */
@Schema(description = "Search, sort and filters of the list of organisations, by the same names.")
public record ListFilters(
        @Nullable @Size(max = 200, message = "Search for at most 200 characters.")
        String q,

        @Nullable @Size(max = 40, message = "Name one sort.")
        String sort,

        @Size(max = 50, message = "Choose at most 50.") List<String> kind,
        @Size(max = 50, message = "Choose at most 50.") List<String> level,
        @Size(max = 50, message = "Choose at most 50.") List<String> country,
        @Size(max = 50, message = "Choose at most 50.") List<String> theme,
        @Size(max = 50, message = "Choose at most 50.") List<String> language) {

    public ListFilters {
        kind = kind == null ? List.of() : kind;
        level = level == null ? List.of() : level;
        country = country == null ? List.of() : country;
        theme = theme == null ? List.of() : theme;
        language = language == null ? List.of() : language;
    }

    public OrganisationFilter filter() {
        var filter = new OrganisationFilter();
        filter.kind = kind;
        filter.level = level;
        filter.country = country;
        filter.theme = theme;
        filter.language = language;
        return filter;
    }
}
