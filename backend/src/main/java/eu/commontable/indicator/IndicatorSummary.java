package eu.commontable.indicator;

import eu.commontable.partnership.Visibility;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An indicator as a row of a list. */
public record IndicatorSummary(
        UUID id,
        @Nullable String key,
        String title,
        String unit,
        Direction direction,
        @Nullable String definition,
        List<String> themes,
        @Nullable Integer decimals,
        Coverage coverage,
        Visibility visibility,
        Instant updatedAt,
        @Nullable Instant archivedAt) {}
