package eu.commontable.expertise;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An expert as a row of a list. */
public record ExpertSummary(
        UUID id,
        String name,
        @Nullable Body organisation,
        ExpertState state,
        List<String> themes,
        List<String> languages,
        List<Help> help,
        int askedLately,
        Instant updatedAt) {}
