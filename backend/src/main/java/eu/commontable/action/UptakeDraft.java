package eu.commontable.action;

import com.fasterxml.jackson.annotation.JsonIgnore;
import eu.commontable.shared.time.PartialDate;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One step of what an addressee did.
 *
 * @param date when, as precise as it is known; without one the day of recording counts
 * @param evidence how it is known: a letter, a text, a decision
 */
@Schema(description = "One step of what an addressee did with a recommendation, and how that is known.", examples = """
                {"status": "considering", "date": "2019", "evidence": "Talks were under way at EU level."}""")
public record UptakeDraft(
        @NotNull(message = "Say what happened.") UptakeStatus status,
        PartialDate date,

        @Size(max = 4000, message = "Use at most 4,000 characters.")
        String evidence) {

    @JsonIgnore
    @Schema(hidden = true)
    @AssertTrue(message = "A step says what happened; choose another status.")
    public boolean isStatusAStep() {
        return status != UptakeStatus.NOT_SENT;
    }
}
