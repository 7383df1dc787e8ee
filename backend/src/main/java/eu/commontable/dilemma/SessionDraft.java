package eu.commontable.dilemma;

import eu.commontable.shared.json.Key;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The editable fields of a session, the same for POST and PATCH.
 *
 * @param number its place in the module, from 1
 */
@Schema(description = "The editable fields of a session: one sitting of a module.", examples = """
                {"number": 1, "title": null, "topic": "Teachers and language courses"}""")
public record SessionDraft(
        @Key String key,

        @NotNull(message = "Give the session its number.")
        @Min(value = 1, message = "Count from 1.")
        @Max(value = 999, message = "Use at most 999.")
        Integer number,

        @Size(max = 300, message = "Use at most 300 characters.")
        String title,

        @Size(max = 300, message = "Use at most 300 characters.")
        String topic) {}
