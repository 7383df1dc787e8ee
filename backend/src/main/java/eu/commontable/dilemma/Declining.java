package eu.commontable.dilemma;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a dilemma goes no further: who proposed it reads this. */
@Schema(description = "Why a dilemma goes no further: who proposed it reads this.", examples = """
                {"reason": "The same question is on the programme already."}""")
public record Declining(
        @NotBlank(message = "Tell who proposed it why, in a sentence.")
        @Size(max = 4000, message = "Use at most 4,000 characters.")
        String reason) {}
