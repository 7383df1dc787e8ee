package eu.commontable.action;

import eu.commontable.partnership.Item;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.UUID;

/** What a plan wants to reach. */
public record ObjectiveView(
        UUID id,
        long version,
        int number,
        String title,
        @Nullable String summary,
        List<String> exampleActions) implements Item {

    ObjectiveDraft draft() {
        return new ObjectiveDraft(number, title, summary, exampleActions);
    }
}
