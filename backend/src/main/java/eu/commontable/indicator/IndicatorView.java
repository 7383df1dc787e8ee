package eu.commontable.indicator;

import eu.commontable.partnership.Item;
import eu.commontable.partnership.Visibility;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One indicator whole.
 *
 * @param latest the latest observation of every place, by name of the place
 */
public record IndicatorView(
        UUID id,
        @Nullable String key,
        String title,
        String unit,
        Direction direction,
        @Nullable String definition,
        @Nullable String method,
        List<String> themes,
        @Nullable Integer decimals,
        Coverage coverage,
        List<ObservationView> latest,
        Visibility visibility,
        @Nullable Instant archivedAt,
        long version,
        Instant createdAt,
        Instant updatedAt,
        May may)
        implements Item {

    /**
     * What the viewer may do.
     *
     * @param report for which places
     */
    @Schema(name = "MayOnIndicator")
    public record May(boolean edit, boolean archive, Reporting report) {}

    /** For which places the viewer may report observations. */
    public enum Reporting {
        ANY,
        OWN,
        NONE
    }

    IndicatorView forViewer(May may, List<ObservationView> latest) {
        return new IndicatorView(
                id,
                key,
                title,
                unit,
                direction,
                definition,
                method,
                themes,
                decimals,
                coverage,
                latest,
                visibility,
                archivedAt,
                version,
                createdAt,
                updatedAt,
                may);
    }

    IndicatorDraft draft() {
        return new IndicatorDraft(key, title, unit, direction, definition, method, themes, decimals, visibility);
    }
}
