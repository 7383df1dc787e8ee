package eu.commontable.academy;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What a reviewer thinks of one application by one criterion, 1 (not at all) to 5 (fully). */
public record EnrolmentScore(
        @NotBlank(message = "Name the criterion.") @Size(max = 60, message = "Use at most 60 characters.")
        String criterion,

        @Min(value = 1, message = "Use 1 to 5.") @Max(value = 5, message = "Use 1 to 5.")
        int score,

        @Nullable @Size(max = 2000, message = "Use at most 2,000 characters.")
        String reason) {}
