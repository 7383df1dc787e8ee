package eu.commontable.indicator;

import eu.commontable.partnership.Item;
import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One value of an indicator for a place and a period. */
public record ObservationView(
        UUID id,
        UUID indicatorId,
        ObservedPlace place,
        @Nullable Period period,

        @Nullable @Schema(description = "Exact; null when it was not reported.")
        BigDecimal value,

        List<Flag> flags,
        @Nullable String note,
        @Nullable String source,
        long version,
        Instant createdAt,
        Instant updatedAt,
        May may)
        implements Item {

    /** What the viewer may do. */
    @Schema(name = "MayOnObservation")
    public record May(boolean edit, boolean delete) {}

    /** The organisation whose figure it is. */
    public record ObservedPlace(UUID id, @Nullable String key, String name, List<String> countries) {}

    ObservationView forViewer(May may) {
        return new ObservationView(
                id, indicatorId, place, period, value, flags, note, source, version, createdAt, updatedAt, may);
    }

    ObservationDraft draft() {
        return new ObservationDraft(place.id(), period, value, flags, note, source);
    }
}
