package eu.commontable.practice;

import eu.commontable.shared.time.PartialDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * "We reuse this".
 *
 * @param organisationId who takes the practice over; a member's own organisation if none is named
 * @param adaptation what they change
 * @param state where they are; preparing if it is not said
 */
@Schema(
        name = "ReuseDraft",
        description = "Who takes a practice over, what they change, and how it went.",
        examples = """
                {"since": "2026-03", "state": "preparing", "adaptation": "Two schools instead of three towns."}""")
public record ReuseDraft(
        UUID organisationId,
        PartialDate since,

        @Size(max = 10_000, message = "Use at most 10,000 characters.")
        String adaptation,

        ReuseState state,

        @Size(max = 10_000, message = "Use at most 10,000 characters.")
        String howItWent,

        @Size(max = 100, message = "Use at most 100 figures.")
        List<@NotNull @Valid Figure> figures) {

    public ReuseDraft {
        state = state == null ? ReuseState.PREPARING : state;
        figures = figures == null ? List.of() : figures;
    }

    ReuseDraft of(UUID organisation) {
        return new ReuseDraft(organisation, since, adaptation, state, howItWent, figures);
    }
}
