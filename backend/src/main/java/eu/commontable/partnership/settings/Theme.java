package eu.commontable.partnership.settings;

import eu.commontable.shared.json.Key;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** One entry of the partnership's list of themes: items carry its key, people read its label. */
public record Theme(
        @NotNull(message = "Give the theme a key.") @Key String key,

        @NotNull(message = "Give the theme a label in each language.") @Valid
        Labels labels) {

    /** What a theme is called in the languages of the web app. */
    public record Labels(
            @NotBlank(message = "Give the theme a label in each language.")
            @Size(max = 80, message = "Use at most 80 characters.")
            String en,

            @NotBlank(message = "Give the theme a label in each language.")
            @Size(max = 80, message = "Use at most 80 characters.")
            String fr,

            @NotBlank(message = "Give the theme a label in each language.")
            @Size(max = 80, message = "Use at most 80 characters.")
            String nl) {}
}
