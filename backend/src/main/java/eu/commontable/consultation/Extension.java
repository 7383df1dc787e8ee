package eu.commontable.consultation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** More time for a phase, from its end, or from now if that has passed. */
@Schema(examples = "{\"minutes\": 5}")
public record Extension(
        @Min(value = 1, message = "Add at least a minute.") @Max(value = 86_400, message = "Add at most 60 days.")
        int minutes) {

    Duration duration() {
        return Duration.ofMinutes(minutes);
    }
}
