package eu.commontable.action;

import eu.commontable.partnership.Visibility;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An action as a row of a list.
 *
 * @param waiting how many of its recommendations have no final answer
 */
public record ActionSummary(
        UUID id,
        @Nullable String key,
        @Nullable Integer number,
        String title,
        ActionState state,
        List<String> themes,
        List<Party> leaders,
        @Nullable TitledLink plan,
        int milestones,
        int recommendations,
        int waiting,
        Visibility visibility,
        Instant updatedAt,
        @Nullable Instant archivedAt) {}
