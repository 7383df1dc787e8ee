package eu.commontable.trace;

import eu.commontable.partnership.Item;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;

/** One trace with both its ends. */
public record TraceView(
        UUID id,
        @Nullable String key,
        LinkedItem from,
        LinkedItem to,
        String reason,
        @Nullable String author,
        long version,
        Instant createdAt,
        boolean mayRemove)
        implements Item {}
