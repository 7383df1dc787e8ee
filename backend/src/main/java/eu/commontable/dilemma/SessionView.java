package eu.commontable.dilemma;

import eu.commontable.partnership.Item;
import eu.commontable.shared.time.LocalMoment;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.UUID;

/** One sitting of a module with the dilemmas discussed there. */
public record SessionView(
        UUID id,
        UUID moduleId,
        @Nullable String key,
        int number,
        @Nullable String title,
        @Nullable String topic,
        @Nullable LocalMoment starts,
        @Nullable LocalMoment ends,
        @Nullable String place,
        boolean cancelled,
        List<DilemmaLink> dilemmas,
        long version)
        implements Item {

    SessionDraft draft() {
        return new SessionDraft(key, number, title, topic, starts, ends, place, cancelled);
    }
}
