package eu.commontable.action;

import com.fasterxml.jackson.annotation.JsonIgnore;
import eu.commontable.partnership.Item;
import eu.commontable.partnership.Visibility;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One action whole: its story from the bottleneck to the impact, with milestones, recommendations and their uptake. */
public record ActionView(
        UUID id,
        @Nullable String key,
        @Nullable TitledLink plan,
        @Nullable TitledLink planObjective,
        @Nullable Integer number,
        String title,
        List<Party> leaders,
        List<Party> contributors,
        List<String> themes,
        @Nullable String bottleneck,
        @Nullable String objective,
        List<String> outputs,
        @Nullable String impact,
        ActionState state,
        List<MilestoneView> milestones,
        List<Recommended> recommendations,
        Visibility visibility,
        @Nullable Instant archivedAt,
        long version,
        Instant createdAt,
        Instant updatedAt,
        May may)
        implements Item {

    /** A recommendation inside its action. */
    public record Recommended(
            UUID id,
            @Nullable String key,
            String text,
            @Nullable Party addressee,
            @Nullable String addresseeName,
            UptakeStatus state,
            @Nullable Integer silentDays,
            List<UptakeView> uptake,
            long version) {}

    /**
     * What the viewer may do.
     *
     * @param moves the states it can go to now
     */
    @Schema(name = "ActionMay")
    public record May(boolean edit, boolean archive, Set<ActionState> moves) {}

    @JsonIgnore
    Led led() {
        return new Led(id, leaders.stream().map(Party::id).toList(), archivedAt);
    }

    ActionView forViewer(May may) {
        return new ActionView(
                id,
                key,
                plan,
                planObjective,
                number,
                title,
                leaders,
                contributors,
                themes,
                bottleneck,
                objective,
                outputs,
                impact,
                state,
                milestones,
                recommendations,
                visibility,
                archivedAt,
                version,
                createdAt,
                updatedAt,
                may);
    }

    ActionDraft draft() {
        return new ActionDraft(
                key,
                plan == null ? null : plan.id(),
                planObjective == null ? null : planObjective.id(),
                number,
                title,
                leaders.stream().map(Party::id).toList(),
                contributors.stream().map(Party::id).toList(),
                themes,
                bottleneck,
                objective,
                outputs,
                impact,
                state,
                visibility);
    }
}
