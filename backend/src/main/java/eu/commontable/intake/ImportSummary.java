package eu.commontable.intake;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;

/** An import as a row of the list of past ones. */
public record ImportSummary(
        UUID id,
        String name,
        int rows,
        ImportState state,
        @Nullable String by,
        Instant createdAt) {}
