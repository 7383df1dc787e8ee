package eu.commontable.indicator;

import eu.commontable.partnership.Visibility;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.UUID;

/**
 * An indicator with what was observed of it at one place.
 *
 * @param observations oldest first
 */
public record PlaceIndicator(
        UUID id,
        @Nullable String key,
        String title,
        String unit,
        Direction direction,
        @Nullable String definition,
        List<String> themes,
        @Nullable Integer decimals,
        Visibility visibility,
        List<ObservationView> observations) {

    PlaceIndicator withObservations(List<ObservationView> forViewer) {
        return new PlaceIndicator(id, key, title, unit, direction, definition, themes, decimals, visibility, forViewer);
    }
}
