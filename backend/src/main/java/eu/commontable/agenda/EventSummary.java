package eu.commontable.agenda;

import eu.commontable.partnership.Visibility;
import eu.commontable.shared.time.LocalMoment;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An event as a row of a list.
 *
 * @param parent the event that it is a session of
 * @param sessions how many sessions it has
 */
public record EventSummary(
        UUID id,
        @Nullable String key,
        String title,
        @Nullable EventKind kind,
        @Nullable LocalMoment starts,
        @Nullable LocalMoment ends,
        @Nullable String place,
        @Nullable String country,
        @Nullable Reach level,
        List<Organiser> organisers,
        @Nullable EventLink parent,
        int sessions,
        Visibility visibility,
        Instant updatedAt,
        @Nullable Instant archivedAt) {}
