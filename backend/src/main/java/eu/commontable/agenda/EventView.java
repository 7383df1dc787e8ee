package eu.commontable.agenda;

import eu.commontable.partnership.Item;
import eu.commontable.partnership.Visibility;
import eu.commontable.shared.time.LocalMoment;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One event whole, with its sessions in the order of their time. */
public record EventView(
        UUID id,
        @Nullable String key,
        @Nullable EventLink parent,
        String title,
        @Nullable EventKind kind,
        @Nullable LocalMoment starts,
        @Nullable LocalMoment ends,
        @Nullable String place,
        @Nullable String country,
        @Nullable Reach level,
        List<Organiser> organisers,
        @Nullable String about,
        List<EventSession> sessions,
        Visibility visibility,
        @Nullable Instant archivedAt,
        long version,
        Instant createdAt,
        Instant updatedAt,
        May may)
        implements Item {

    /** A session of the event. */
    public record EventSession(
            UUID id,
            String title,
            @Nullable EventKind kind,
            @Nullable LocalMoment starts,
            @Nullable LocalMoment ends,
            List<Organiser> organisers) {}

    /** What the viewer may do. */
    @Schema(name = "EventMay")
    public record May(boolean edit, boolean archive) {}

    EventView forViewer(May may) {
        return new EventView(
                id,
                key,
                parent,
                title,
                kind,
                starts,
                ends,
                place,
                country,
                level,
                organisers,
                about,
                sessions,
                visibility,
                archivedAt,
                version,
                createdAt,
                updatedAt,
                may);
    }

    EventDraft draft() {
        return new EventDraft(
                key,
                parent == null ? null : parent.id(),
                title,
                kind,
                starts,
                ends,
                place,
                country,
                level,
                organisers.stream().map(Organiser::id).toList(),
                about,
                visibility);
    }
}
