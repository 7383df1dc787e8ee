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

/**
 * One recommendation with every step of its uptake.
 *
 * @param lastSign the day of the last step, for a year or month its last day
 * @param silentDays days since then, while no final answer is known
 * @param leaders of its action
 */
public record RecommendationView(
        UUID id,
        @Nullable String key,
        String text,
        TitledLink action,
        List<Party> leaders,
        @Nullable Party addressee,
        @Nullable String addresseeName,
        UptakeStatus state,
        @Nullable PartialDate lastSign,
        @Nullable Integer silentDays,
        List<UptakeView> uptake,
        Visibility visibility,
        @Nullable Instant archivedAt,
        long version,
        Instant createdAt,
        Instant updatedAt,
        May may)
        implements Item {

    /** What the viewer may do; recording uptake is editing. */
    @Schema(name = "RecommendationMay")
    public record May(boolean edit, boolean archive) {}

    @JsonIgnore
    Led led() {
        return new Led(id, leaders.stream().map(Party::id).toList(), archivedAt);
    }

    RecommendationView forViewer(May may) {
        return new RecommendationView(
                id,
                key,
                text,
                action,
                leaders,
                addressee,
                addresseeName,
                state,
                lastSign,
                silentDays,
                uptake,
                visibility,
                archivedAt,
                version,
                createdAt,
                updatedAt,
                may);
    }

    RecommendationDraft draft() {
        return new RecommendationDraft(
                key, action.id(), text, addressee == null ? null : addressee.id(), addresseeName);
    }
}
