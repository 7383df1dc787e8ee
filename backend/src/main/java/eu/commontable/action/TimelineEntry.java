package eu.commontable.action;

import eu.commontable.shared.time.PartialDate;
import jakarta.annotation.Nullable;
import java.util.UUID;

/** A milestone, and what it belongs to. */
public record TimelineEntry(
        UUID id,
        @Nullable PartialDate date,
        String title,
        @Nullable Boolean done,
        TimelineBearer bearer) {

    /**
     * An action or a plan.
     *
     * @param kind action or plan
     * @param state of the action
     */
    public record TimelineBearer(
            UUID id,
            String kind,
            @Nullable Integer number,
            String title,
            @Nullable ActionState state) {}
}
