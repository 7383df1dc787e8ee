package eu.commontable.stakeholder;

import eu.commontable.partnership.Visibility;
import eu.commontable.shared.json.Key;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The editable fields of an organisation, the same for POST and PATCH. Unknown is null, or an empty list.
 *
 * @param size of a city by inhabitants, of others by the people who work there
 * @param countries ISO 3166-1 alpha-2 codes; the first is the seat
 * @param languages ISO 639 codes the body works in
 */
@Schema(description = "The editable fields of an organisation. Unknown is null, or an empty list.", examples = """
                {"key": "example-town", "name": "Town of Example", "shortName": "Example", "kind": "city", "levels": ["local"],
                 "countries": ["NL"], "city": "Example", "languages": ["nl"], "website": "https://town.example",
                 "size": "small", "themes": ["housing"], "notes": null, "visibility": "partnership"}""")
public record OrganisationDraft(
        @Key String key,

        @NotBlank(message = "Give the organisation its name.") @Size(max = 300, message = "Use at most 300 characters.")
        String name,

        @Size(max = 60, message = "Use at most 60 characters.")
        String shortName,

        Kind kind,

        OrganisationSize size,

        @Size(max = 2, message = "Choose at most two levels.")
        List<@NotNull Level> levels,

        List<
                        @NotNull
                        @Pattern(regexp = "[A-Z]{2}", message = "Use two capital letters (ISO 3166-1), for example NL.")
                        String>
                countries,

        @Size(max = 120, message = "Use at most 120 characters.")
        String city,

        List<
                        @NotNull
                        @Pattern(
                                regexp = "[a-z]{2,3}",
                                message = "Use the code of the language (ISO 639), for example nl.")
                        String>
                languages,

        @Pattern(regexp = "https?://\\S+", message = "Write the whole address, for example https://town.example.")
        @Size(max = 500, message = "Use at most 500 characters.")
        String website,

        List<@NotNull String> themes,

        @Size(max = 10_000, message = "Use at most 10,000 characters.")
        String notes,

        Visibility visibility) {

    public OrganisationDraft {
        levels = levels == null ? List.of() : levels;
        countries = countries == null ? List.of() : countries;
        languages = languages == null ? List.of() : languages;
        themes = themes == null ? List.of() : themes;
        visibility = visibility == null ? Visibility.PARTNERSHIP : visibility;
    }
}
