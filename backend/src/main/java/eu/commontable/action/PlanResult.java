package eu.commontable.action;

import jakarta.annotation.Nullable;

/** What came of a plan, as told by one who took part. */
public record PlanResult(@Nullable Party organisation, String text) {

    PlanResultDraft draft() {
        return new PlanResultDraft(organisation == null ? null : organisation.id(), text);
    }
}
