package eu.commontable.indicator;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import eu.commontable.shared.time.PartialDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When something was observed: a partial date ({@code 2024}, {@code 2024-06}) or two with a bar between
 * ({@code 2022/2023}). The database's domain {@code period} holds the same rule.
 */
@Schema(
        type = SchemaType.STRING,
        pattern = "^\\d{4}(-\\d{2}(-\\d{2})?)?(/\\d{4}(-\\d{2}(-\\d{2})?)?)?$",
        description = "A partial date, or two with a bar between: first and last year, month or day.",
        examples = "2022/2023")
public record Period(String value) {
    private static final String HOW = "Write the period as 2024, 2024-06, 2024-06-30 or 2022/2023.";

    public Period {
        var ends = value.split("/", -1);
        if (ends.length > 2) {
            throw new IllegalArgumentException(HOW);
        }
        var first = end(ends[0]);
        var last = end(ends[ends.length - 1]);
        if (first.compareTo(last) > 0 && !first.value().startsWith(last.value())) {
            throw new IllegalArgumentException("The period ends before it starts. " + HOW);
        }
    }

    @JsonCreator
    public static Period of(String value) {
        return value == null || value.isBlank() ? null : new Period(value.strip());
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }

    private static PartialDate end(String text) {
        try {
            return new PartialDate(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(HOW, e);
        }
    }
}
