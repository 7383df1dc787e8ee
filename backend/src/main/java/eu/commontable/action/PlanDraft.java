package eu.commontable.action;

import eu.commontable.partnership.Visibility;
import eu.commontable.shared.json.Key;
import eu.commontable.shared.time.PartialDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The editable fields of a plan, the same for POST and PATCH. Its objectives and milestones have addresses of their own.
 *
 * @param approachId the way of working that it follows
 * @param source where what is said here comes from
 * @param objectivesAnnounced how many it says to have, which may be more than are listed
 * @param why what made it necessary
 * @param mentorConditions what who offers to be a mentor agrees to
 * @param support who helps those that carry it out, and how
 * @param results what came of it, as told by one who took part
 */
@Schema(description = "The editable fields of a plan. Unknown is null, or an empty list.", examples = """
                {"key": "plan-together", "title": "Plan Living Together", "summary": null, "ownerId": null, "managerId": null,
                 "approachId": null, "website": "https://plan.example", "source": null, "starts": "2022", "ends": "2024",
                 "durationYears": 3, "objectivesAnnounced": 7, "actionsAnnounced": 24, "why": ["No common frame existed"],
                 "aims": ["One clear policy frame"], "principles": ["Local actors steer"], "mentorConditions": [],
                 "support": [], "results": [], "visibility": "partnership"}""")
public record PlanDraft(
        @Key String key,

        @NotBlank(message = "Give the plan a title.") @Size(max = 300, message = "Use at most 300 characters.")
        String title,

        @Size(max = 10_000, message = "Use at most 10,000 characters.")
        String summary,

        UUID ownerId,

        UUID managerId,

        UUID approachId,

        @Pattern(regexp = "https?://\\S+", message = "Write the whole address, for example https://plan.example.")
        @Size(max = 500, message = "Use at most 500 characters.")
        String website,

        @Size(max = 1_000, message = "Use at most 1,000 characters.")
        String source,

        PartialDate starts,

        PartialDate ends,

        @Min(value = 1, message = "At least one year.") @Max(value = 100, message = "At most 100 years.")
        Integer durationYears,

        @PositiveOrZero(message = "Write a number, 0 or more.")
        Integer objectivesAnnounced,

        @PositiveOrZero(message = "Write a number, 0 or more.")
        Integer actionsAnnounced,

        List<
                        @NotBlank(message = "Write a reason, or leave the line out.")
                        @Size(max = 1000, message = "Use at most 1,000 characters.") String>
                why,

        List<
                        @NotBlank(message = "Write an aim, or leave the line out.")
                        @Size(max = 1000, message = "Use at most 1,000 characters.") String>
                aims,

        List<
                        @NotBlank(message = "Write a principle, or leave the line out.")
                        @Size(max = 1000, message = "Use at most 1,000 characters.") String>
                principles,

        @Size(max = 4_000, message = "Use at most 4,000 characters.")
        String objectivesNote,

        List<
                        @NotBlank(message = "Write a condition, or leave the line out.")
                        @Size(max = 1000, message = "Use at most 1,000 characters.") String>
                mentorConditions,

        @PositiveOrZero(message = "Write a number, 0 or more.")
        Integer actionsWithoutMentor,

        UUID mentorGapFilledById,

        @Size(max = 4_000, message = "Use at most 4,000 characters.")
        String mentorNote,

        List<@NotNull @Valid PlanSupportDraft> support,

        List<@NotNull @Valid PlanResultDraft> results,

        @Size(max = 4_000, message = "Use at most 4,000 characters.")
        String note,

        Visibility visibility) {

    public PlanDraft {
        why = why == null ? List.of() : why;
        aims = aims == null ? List.of() : aims;
        principles = principles == null ? List.of() : principles;
        mentorConditions = mentorConditions == null ? List.of() : mentorConditions;
        support = support == null ? List.of() : support;
        results = results == null ? List.of() : results;
        visibility = visibility == null ? Visibility.PARTNERSHIP : visibility;
    }
}
