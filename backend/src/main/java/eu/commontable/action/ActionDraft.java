package eu.commontable.action;

import eu.commontable.partnership.Visibility;
import eu.commontable.shared.json.Key;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The editable fields of an action, the same for POST and PATCH.
 *
 * @param planObjectiveId the plan's objective that it serves
 * @param leaderIds organisations, in the order in which they are named
 * @param objective what the action wants to reach, in its own words
 * @param state recorded as it is; later only by the allowed moves
 */
@Schema(
        description =
                "The editable fields of an action. Unknown is null, or an empty list. A new action may be recorded in any"
                        + " state; later it moves as `may.moves` says.",
        examples = """
                {"key": "action-9", "planId": null, "planObjectiveId": null, "number": 9, "title": "Housing first for newcomers",
                 "leaderIds": [], "contributorIds": [], "themes": ["housing"], "bottleneck": "Landlords ask for a long record.",
                 "objective": "A guarantee that landlords accept.", "outputs": ["Model contract"], "impact": null,
                 "state": "planned", "visibility": "partnership"}""")
public record ActionDraft(
        @Key String key,
        UUID planId,
        UUID planObjectiveId,
        @Positive(message = "Number actions from 1.") Integer number,

        @NotBlank(message = "Give the action a title.") @Size(max = 300, message = "Use at most 300 characters.")
        String title,

        List<@NotNull UUID> leaderIds,
        List<@NotNull UUID> contributorIds,
        List<@NotNull String> themes,

        @Size(max = 10_000, message = "Use at most 10,000 characters.")
        String bottleneck,

        @Size(max = 10_000, message = "Use at most 10,000 characters.")
        String objective,

        List<
                        @NotBlank(message = "Say what the output is.")
                        @Size(max = 1000, message = "Use at most 1,000 characters.") String>
                outputs,

        @Size(max = 10_000, message = "Use at most 10,000 characters.")
        String impact,

        ActionState state,
        Visibility visibility) {

    public ActionDraft {
        leaderIds =
                leaderIds == null ? List.of() : leaderIds.stream().distinct().toList();
        contributorIds = contributorIds == null
                ? List.of()
                : contributorIds.stream().distinct().toList();
        themes = themes == null ? List.of() : themes;
        outputs = outputs == null ? List.of() : outputs;
        state = state == null ? ActionState.PLANNED : state;
        visibility = visibility == null ? Visibility.PARTNERSHIP : visibility;
    }
}
