package eu.commontable.trace;

import eu.commontable.shared.json.Key;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Two items and why they belong together. */
@Schema(description = "Two items and why they belong together.", examples = """
                {"fromId": "0199a1b2-0000-7000-8000-000000000001", "toId": "0199a1b2-0000-7000-8000-000000000002",
                 "reason": "The action came out of this dilemma."}""")
public record TraceDraft(
        @Key String key,

        @NotNull(message = "Name the item the trace starts from.")
        UUID fromId,

        @NotNull(message = "Choose the item to link to.") UUID toId,

        @NotBlank(message = "Say in a few words why these two belong together.")
        @Size(max = 300, message = "Use at most 300 characters.")
        String reason) {}
