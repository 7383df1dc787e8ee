package eu.commontable.shared.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When something takes place, as it was announced: a {@link PartialDate}, or a day with its local time
 * ({@code 2024-04-19T09:00}, no zone: the place tells it). Sorts by its text; the database's domain {@code local_moment}
 * holds the same rule.
 */
@Schema(
        type = SchemaType.STRING,
        pattern = "^\\d{4}(-\\d{2}(-\\d{2}(T\\d{2}:\\d{2})?)?)?$",
        description = "A date as precise as it is known, or a day with its local time.",
        examples = "2024-04-19T09:00")
public record LocalMoment(String value) {
    private static final int WITH_TIME = 16;

    public LocalMoment {
        try {
            if (value.length() == WITH_TIME) {
                LocalDateTime.parse(value);
            } else {
                PartialDate.of(value);
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "Write it as 2024, 2024-04, 2024-04-19 or, with the local time, 2024-04-19T09:00.", e);
        }
    }

    @JsonCreator
    public static LocalMoment of(String value) {
        return value == null || value.isBlank() ? null : new LocalMoment(value.strip());
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
