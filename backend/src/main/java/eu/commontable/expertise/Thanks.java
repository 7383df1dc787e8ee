package eu.commontable.expertise;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The end of a call.
 *
 * @param words of the letter to everybody who answered yes or maybe
 * @param result what came of it: stays on the page of the call
 */
@Schema(
        name = "CallThanks",
        examples = "{\"words\": \"Your review changed our plan.\", \"result\": \"The plan has a desk for women now.\"}")
public record Thanks(
        @NotBlank(message = "Write a few words of thanks.")
        @Size(max = 4_000, message = "Use at most 4,000 characters.")
        String words,

        @Size(max = 10_000, message = "Use at most 10,000 characters.")
        String result) {}
