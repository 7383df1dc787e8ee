package eu.commontable.listing;

import eu.commontable.partnership.Item;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Themes that were given to many organisations at once. */
public record TaggingView(
        UUID id,
        List<String> added,
        List<String> removed,

        @Schema(description = "How many organisations changed.")
        int changed,

        Instant createdAt,
        @Nullable Instant undoneAt,
        long version)
        implements Item {}
