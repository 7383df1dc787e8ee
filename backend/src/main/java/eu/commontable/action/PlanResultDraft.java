package eu.commontable.action;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** What came of a plan, as told by one who took part. */
public record PlanResultDraft(
        UUID organisationId,

        @NotBlank(message = "Say what came of it.") @Size(max = 4000, message = "Use at most 4,000 characters.")
        String text) {}
