package eu.commontable.academy;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody thinks of an academy. What is left open is not counted. */
@Schema(
        description =
                "What somebody thinks of an academy: a mark or a text for each question. Leave out what you like.",
        examples = "{\"answers\": [{\"key\": \"useful\", \"mark\": 4}, {\"key\": \"next\", \"text\": \"More time.\"}]}")
public record EvaluationAnswers(
        @NotNull(message = "Send the answers.") @Size(max = 8, message = "Answer at most eight questions.") @Valid
        List<@NotNull Answer> answers) {

    /** To one question. */
    @Schema(name = "EvaluationAnswer")
    public record Answer(
            @NotBlank(message = "Name the question.") String key,

            @Nullable @Min(value = 1, message = "Use 1 to 5.") @Max(value = 5, message = "Use 1 to 5.")
            Integer mark,

            @Nullable @Size(max = 2000, message = "Use at most 2,000 characters.")
            String text) {}
}
