package eu.commontable.academy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a place is taken back. */
@Schema(
        name = "PlaceRemoval",
        description = "Why a place is taken back; the person gets to read it.",
        examples = "{\"reason\": \"Your organisation sends somebody else.\"}")
public record Removal(
        @NotBlank(message = "Say why: the person gets to read it.")
        @Size(max = 4000, message = "Use at most 4,000 characters.")
        String reason) {}
