package eu.commontable.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A letter as it is sent.
 *
 * @param byHand somebody sends it on their own: it is only noted
 */
@Schema(
        name = "ApplicationLetterDraft",
        description =
                "A letter as it is sent. byHand: somebody sends it on their own, it is only noted that it was sent.",
        examples = "{\"subject\": \"Your application\", \"body\": \"We are glad to tell you …\", \"byHand\": true}")
public record LetterDraft(
        @NotBlank(message = "Give the letter a subject.")
        @Size(max = 300, message = "Use at most 300 characters.")
        @Pattern(regexp = "[^\\r\\n]*", message = "Write the subject on one line.")
        String subject,

        @NotBlank(message = "Write the letter.") @Size(max = 20_000, message = "Use at most 20,000 characters.")
        String body,

        boolean byHand) {}
