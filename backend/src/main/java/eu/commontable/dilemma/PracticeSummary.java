package eu.commontable.dilemma;

import eu.commontable.partnership.Visibility;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A practice as a row of a list. */
public record PracticeSummary(
        UUID id,
        @Nullable String key,
        String title,
        @Nullable NamedOrganisation organisation,
        @Nullable String country,
        List<String> themes,
        @Nullable String summary,
        boolean tellsWhatFailed,
        Visibility visibility,
        Instant updatedAt,
        @Nullable Instant archivedAt) {}
