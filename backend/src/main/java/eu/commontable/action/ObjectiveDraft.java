package eu.commontable.action;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a plan wants to reach; the same fields for POST and PATCH. */
@Schema(description = "What a plan wants to reach, with examples of actions that serve it.", examples = """
                {"number": 2, "title": "Strengthening the Dutch language", "summary": "More chances to learn and use Dutch.",
                 "exampleActions": ["Summer schools"]}""")
public record ObjectiveDraft(
        @NotNull(message = "Number objectives from 1.") @Positive(message = "Number objectives from 1.")
        Integer number,

        @NotBlank(message = "Give the objective a title.") @Size(max = 300, message = "Use at most 300 characters.")
        String title,

        @Size(max = 4000, message = "Use at most 4,000 characters.")
        String summary,

        List<
                        @NotBlank(message = "Say what the example is.")
                        @Size(max = 1000, message = "Use at most 1,000 characters.") String>
                exampleActions) {

    public ObjectiveDraft {
        exampleActions = exampleActions == null ? List.of() : exampleActions;
    }
}
