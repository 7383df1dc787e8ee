package eu.commontable.action;

import com.fasterxml.jackson.annotation.JsonIgnore;
import eu.commontable.partnership.Item;
import eu.commontable.partnership.Visibility;
import eu.commontable.shared.time.PartialDate;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One plan whole, with its objectives, milestones and actions. */
public record PlanView(
        UUID id,
        @Nullable String key,
        String title,
        @Nullable String summary,
        @Nullable Party owner,
        @Nullable Party manager,
        @Nullable TitledLink approach,
        @Nullable String website,
        @Nullable String source,
        @Nullable PartialDate starts,
        @Nullable PartialDate ends,
        @Nullable Integer durationYears,
        @Nullable Integer objectivesAnnounced,
        @Nullable Integer actionsAnnounced,
        List<String> why,
        List<String> aims,
        List<String> principles,
        @Nullable String objectivesNote,
        List<String> mentorConditions,
        @Nullable Integer actionsWithoutMentor,
        @Nullable Party mentorGapFilledBy,
        @Nullable String mentorNote,
        List<PlanSupport> support,
        List<PlanResult> results,
        @Nullable String note,
        List<ObjectiveView> objectives,
        List<MilestoneView> milestones,
        List<PlannedAction> actions,
        Visibility visibility,
        @Nullable Instant archivedAt,
        long version,
        Instant createdAt,
        Instant updatedAt,
        May may)
        implements Item {

    /** An action of the plan, and the objective that it serves. */
    public record PlannedAction(
            UUID id,
            @Nullable Integer number,
            String title,
            ActionState state,
            @Nullable UUID planObjectiveId) {}

    /** What the viewer may do. */
    @Schema(name = "PlanMay")
    public record May(boolean edit, boolean archive) {}

    @JsonIgnore
    Led led() {
        return new Led(id, List.of(), archivedAt);
    }

    PlanView forViewer(May may) {
        return new PlanView(
                id,
                key,
                title,
                summary,
                owner,
                manager,
                approach,
                website,
                source,
                starts,
                ends,
                durationYears,
                objectivesAnnounced,
                actionsAnnounced,
                why,
                aims,
                principles,
                objectivesNote,
                mentorConditions,
                actionsWithoutMentor,
                mentorGapFilledBy,
                mentorNote,
                support,
                results,
                note,
                objectives,
                milestones,
                actions,
                visibility,
                archivedAt,
                version,
                createdAt,
                updatedAt,
                may);
    }

    PlanDraft draft() {
        return new PlanDraft(
                key,
                title,
                summary,
                owner == null ? null : owner.id(),
                manager == null ? null : manager.id(),
                approach == null ? null : approach.id(),
                website,
                source,
                starts,
                ends,
                durationYears,
                objectivesAnnounced,
                actionsAnnounced,
                why,
                aims,
                principles,
                objectivesNote,
                mentorConditions,
                actionsWithoutMentor,
                mentorGapFilledBy == null ? null : mentorGapFilledBy.id(),
                mentorNote,
                support.stream().map(PlanSupport::draft).toList(),
                results.stream().map(PlanResult::draft).toList(),
                note,
                visibility);
    }
}
