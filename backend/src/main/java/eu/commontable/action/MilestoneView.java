package eu.commontable.action;

import eu.commontable.partnership.Item;
import eu.commontable.shared.time.PartialDate;
import jakarta.annotation.Nullable;
import java.util.UUID;

/** A point on the way of an action or a plan. */
public record MilestoneView(
        UUID id,
        long version,
        @Nullable PartialDate date,
        String title,
        @Nullable Boolean done) implements Item {

    MilestoneDraft draft() {
        return new MilestoneDraft(date, title, done);
    }
}
