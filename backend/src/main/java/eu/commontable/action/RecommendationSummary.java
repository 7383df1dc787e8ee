package eu.commontable.action;

import eu.commontable.partnership.Visibility;
import eu.commontable.shared.time.PartialDate;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A recommendation as a row of a list.
 *
 * @param lastSign the day of the last step, for a year or month its last day
 * @param silentDays days since then, while no final answer is known
 */
public record RecommendationSummary(
        UUID id,
        @Nullable String key,
        String text,
        TitledLink action,
        @Nullable Party addressee,
        @Nullable String addresseeName,
        UptakeStatus state,
        @Nullable PartialDate lastSign,
        @Nullable Integer silentDays,
        List<UptakeView> uptake,
        Visibility visibility,
        long version,
        Instant updatedAt,
        @Nullable Instant archivedAt) {}
