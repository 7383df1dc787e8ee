package eu.commontable.partnership.settings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A new partnership.
 *
 * @param slug its address for ever: /p/slug
 */
@Schema(description = "A new partnership; you become its coordinator.", examples = """
                {"slug": "harbour-cities", "name": "Harbour cities", "languages": ["en", "nl"], "visibility": "partnership",
                 "themes": [{"key": "work", "labels": {"en": "Work", "fr": "Travail", "nl": "Werk"}}]}""")
public record FoundPartnership(
        @NotNull(message = "Choose the address of the partnership.")
        @Pattern(
                regexp = "[a-z0-9]+(-[a-z0-9]+)*",
                message = "Use small letters, digits and single hyphens, for example harbour-cities.")
        @Size(min = 2, max = 60, message = "Use 2 to 60 characters.")
        String slug,

        @NotBlank(message = "Give the partnership its name.") @Size(max = 200, message = "Use at most 200 characters.")
        String name,

        @Size(max = 4000, message = "Use at most 4,000 characters.")
        String description,

        List<
                        @NotNull
                        @Pattern(
                                regexp = "[a-z]{2,3}",
                                message = "Use the code of the language (ISO 639), for example nl.")
                        String>
                languages,

        Openness visibility,

        @Size(max = 200, message = "Use at most 200 themes.")
        List<@NotNull @Valid Theme> themes) {

    PartnershipSettings settings() {
        return new PartnershipSettings(name, description, languages, visibility, themes, null);
    }
}
