package eu.commontable.expertise;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom to ask. */
@Schema(name = "CallAsking", examples = "{\"expertIds\": [\"01980000-0000-7000-8000-000000000000\"]}")
public record Asking(
        @NotEmpty(message = "Choose somebody to ask.") @Size(max = 100, message = "Ask at most 100 at once.")
        List<@NotNull UUID> expertIds) {}
