package eu.commontable.stakeholder;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** How a tie is said, in the languages of the web app. */
public record TieWords(
        @NotBlank(message = "Say it in each language.") @Size(max = 80, message = "Use at most 80 characters.")
        String en,

        @NotBlank(message = "Say it in each language.") @Size(max = 80, message = "Use at most 80 characters.")
        String fr,

        @NotBlank(message = "Say it in each language.") @Size(max = 80, message = "Use at most 80 characters.")
        String nl) {}
