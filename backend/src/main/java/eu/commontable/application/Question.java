package eu.commontable.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What applicants are asked. */
@Schema(name = "CallQuestion", description = "What applicants are asked. Keys are unique in a call.")
public record Question(
        @NotBlank(message = "Give the question a key.")
        @Pattern(regexp = "[a-z0-9-]{1,60}", message = "Use small letters, digits and hyphens.")
        String key,

        @NotBlank(message = "Write the question.") @Size(max = 1000, message = "Use at most 1,000 characters.")
        String question,

        boolean required) {}
