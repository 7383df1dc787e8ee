package eu.commontable.action;

import eu.commontable.partnership.Visibility;
import eu.commontable.shared.time.PartialDate;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;

/**
 * A plan as a row of a list.
 *
 * @param objectives how many are listed
 * @param actions how many the viewer can see
 */
public record PlanSummary(
        UUID id,
        @Nullable String key,
        String title,
        @Nullable String summary,
        @Nullable Party owner,
        @Nullable PartialDate starts,
        @Nullable PartialDate ends,
        @Nullable Integer durationYears,
        int objectives,
        int actions,
        Visibility visibility,
        Instant updatedAt,
        @Nullable Instant archivedAt) {}
