package eu.commontable.dilemma;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a consultation ended.
 *
 * @param result what the presenter takes with them; absent: what stands there already
 */
@Schema(description = "How the consultation ended.", examples = """
                {"result": "We will share one teacher with two neighbouring towns."}""")
public record Conclusion(
        @Size(max = 20_000, message = "Use at most 20,000 characters.")
        String result) {}
