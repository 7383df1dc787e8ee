package eu.commontable.dilemma;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * An idea in short words.
 *
 * @param organisationId the organisation that does it already, or that gave the idea
 */
public record IdeaDraft(
        @NotBlank(message = "Write the idea in a sentence, or remove it.")
        @Size(max = 2000, message = "Use at most 2,000 characters.")
        String text,

        UUID organisationId) {}
