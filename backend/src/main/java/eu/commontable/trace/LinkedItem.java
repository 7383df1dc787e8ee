package eu.commontable.trace;

import eu.commontable.partnership.Visibility;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;

/** An item as the end of a link. */
public record LinkedItem(
        UUID id,
        String kind,
        String title,
        Visibility visibility,
        @Nullable String state,
        @Nullable Instant archivedAt) {}
