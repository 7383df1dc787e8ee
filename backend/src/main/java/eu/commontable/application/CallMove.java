package eu.commontable.application;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step in the life of a call. */
@Schema(name = "MemberCallMove", description = "A step in the life of a call.", examples = "{\"step\": \"open\"}")
public record CallMove(
        @NotNull(message = "Choose the step.") CallStep step) {}
