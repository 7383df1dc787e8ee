package eu.commontable.expertise;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a call goes on to. */
@Schema(name = "CallMove", examples = "{\"state\": \"open\"}")
public record Move(@NotNull(message = "Say which state.") CallState state) {}
