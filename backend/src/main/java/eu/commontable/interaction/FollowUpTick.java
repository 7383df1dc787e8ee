package eu.commontable.interaction;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the follow-up is done. */
@Schema(examples = "{\"done\": true}")
public record FollowUpTick(
        @NotNull(message = "Say true or false.") Boolean done) {}
