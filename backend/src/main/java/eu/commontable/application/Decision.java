package eu.commontable.application;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was decided on an application, with the reason. */
@Schema(
        name = "ApplicationDecision",
        description =
                "accept, decline or reconsider, with the reason. The reason stands in the letter that is proposed.",
        examples = "{\"step\": \"accept\", \"reason\": \"They bring what small cities need.\"}")
public record Decision(
        @NotNull(message = "Choose the decision.") ApplicationStep step,

        @Size(max = 4000, message = "Use at most 4,000 characters.")
        String reason) {}
