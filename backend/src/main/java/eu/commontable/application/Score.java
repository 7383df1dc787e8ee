package eu.commontable.application;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a reviewer thinks of one application by one criterion, 1 (not at all) to 5 (fully), with the reason. */
@Schema(name = "ApplicationScore")
public record Score(
        @NotBlank(message = "Name the criterion.") @Size(max = 60, message = "Use at most 60 characters.")
        String criterion,

        @Min(value = 1, message = "Use 1 to 5.") @Max(value = 5, message = "Use 1 to 5.")
        int score,

        @NotBlank(message = "Say why.") @Size(max = 2000, message = "Use at most 2,000 characters.")
        String reason) {}
