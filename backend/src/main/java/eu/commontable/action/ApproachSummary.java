package eu.commontable.action;

import eu.commontable.partnership.Visibility;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;

/** An approach as a row of a list. */
public record ApproachSummary(
        UUID id,
        @Nullable String key,
        String title,
        @Nullable Party presentedBy,
        @Nullable String forProblems,
        Visibility visibility,
        Instant updatedAt,
        @Nullable Instant archivedAt) {}
