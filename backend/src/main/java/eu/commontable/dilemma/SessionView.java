package eu.commontable.dilemma;

import eu.commontable.partnership.Item;
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
        List<DilemmaLink> dilemmas,
        long version)
        implements Item {

    SessionDraft draft() {
        return new SessionDraft(key, number, title, topic);
    }
}
