package eu.commontable.action;

import eu.commontable.partnership.Visibility;
import eu.commontable.shared.json.Key;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The editable fields of an approach, the same for POST and PATCH.
 *
 * @param forProblems the sort of problems that it is meant for
 * @param preconditions what must be there before it can begin
 * @param conditions what must be kept up for it to work
 */
@Schema(description = "A way of working together that plans can follow.", examples = """
                {"key": "collective-impact", "title": "Collective Impact Model", "presentedById": null,
                 "forProblems": "Hard problems that nobody can solve alone.",
                 "preconditions": [{"key": "urgency", "title": "Urgency", "summary": "All see that the problem cannot wait."}],
                 "conditions": [{"key": "backbone", "title": "Central infrastructure", "summary": null}],
                 "source": null, "note": null, "visibility": "partnership"}""")
public record ApproachDraft(
        @Key String key,

        @NotBlank(message = "Give the approach a title.") @Size(max = 300, message = "Use at most 300 characters.")
        String title,

        UUID presentedById,

        @Size(max = 2000, message = "Use at most 2,000 characters.")
        String forProblems,

        List<@NotNull @Valid ApproachPart> preconditions,
        List<@NotNull @Valid ApproachPart> conditions,

        @Size(max = 1000, message = "Use at most 1,000 characters.")
        String source,

        @Size(max = 4000, message = "Use at most 4,000 characters.")
        String note,

        Visibility visibility) {

    public ApproachDraft {
        preconditions = preconditions == null ? List.of() : preconditions;
        conditions = conditions == null ? List.of() : conditions;
        visibility = visibility == null ? Visibility.PARTNERSHIP : visibility;
    }
}
