package eu.commontable.indicator;

import jakarta.annotation.Nullable;
import java.util.List;
import java.util.UUID;

/** An organisation of which something was observed. */
public record PlaceSummary(
        UUID id,
        @Nullable String key,
        String name,
        @Nullable String shortName,
        @Nullable String kind,
        List<String> countries,
        @Nullable String city,
        Coverage coverage) {}
