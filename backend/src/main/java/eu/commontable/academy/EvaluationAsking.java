package eu.commontable.academy;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Until when answers are taken. */
@Schema(description = "Until when answers are taken.", examples = "{\"answerBy\": \"2026-05-15\"}")
public record EvaluationAsking(
        @NotNull(message = "Say until which day answers are taken.")
        LocalDate answerBy) {}
