package eu.commontable.action;

import jakarta.annotation.Nullable;
import java.util.List;

/** Who helps those that carry out a plan, and how. */
public record PlanSupport(
        @Nullable Party organisation,
        @Nullable Integer actionsSupported,
        List<String> forms,
        List<String> themes,
        List<String> challenges) {

    PlanSupportDraft draft() {
        return new PlanSupportDraft(
                organisation == null ? null : organisation.id(), actionsSupported, forms, themes, challenges);
    }
}
