package eu.commontable.academy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A question to who took part. */
@Schema(description = "A question to who took part: a mark from 1 to 5, or a text.")
public record EvaluationQuestion(
        @NotBlank(message = "Give the question a key.")
        @Pattern(regexp = "[a-z0-9-]{1,60}", message = "Use small letters, digits and hyphens.")
        String key,

        @NotBlank(message = "Write the question.") @Size(max = 300, message = "Use at most 300 characters.")
        String question,

        @NotNull(message = "Choose what is answered.") EvaluationKind kind) {

    /** What is answered. */
    public enum EvaluationKind {
        SCALE,
        TEXT
    }
}
