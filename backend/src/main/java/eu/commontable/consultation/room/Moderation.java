package eu.commontable.consultation.room;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a contribution is taken out; its author reads it. */
@Schema(examples = """
                {"reason": "It names a family. Please say it without the name."}""")
public record Moderation(
        @NotBlank(message = "Say why: its author reads it.")
        @Size(max = 1000, message = "Use at most 1,000 characters.")
        String reason) {}
