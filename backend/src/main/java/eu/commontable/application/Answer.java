package eu.commontable.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an applicant says to one question. */
@Schema(name = "ApplicationAnswer")
public record Answer(
        @NotBlank(message = "Name the question.") @Size(max = 60, message = "Use at most 60 characters.")
        String key,

        @NotNull(message = "Write the answer.") @Size(max = 5000, message = "Use at most 5,000 characters.")
        String text) {}
