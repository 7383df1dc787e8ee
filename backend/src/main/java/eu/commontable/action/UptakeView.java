package eu.commontable.action;

import eu.commontable.partnership.Item;
import eu.commontable.shared.time.PartialDate;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;

/** One step of what an addressee did. */
public record UptakeView(
        UUID id,
        long version,
        UptakeStatus status,
        @Nullable PartialDate date,
        @Nullable String evidence,
        Instant createdAt)
        implements Item {

    UptakeDraft draft() {
        return new UptakeDraft(status, date, evidence);
    }
}
