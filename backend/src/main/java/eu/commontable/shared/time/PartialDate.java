package eu.commontable.shared.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A date as precise as it is known: {@code 2016}, {@code 2016-11} or {@code 2016-11-21} (ISO 8601 with reduced
 * precision). Sorts by its text; the database's domain {@code partial_date} holds the same rule.
 */
@Schema(
        type = SchemaType.STRING,
        pattern = "^\\d{4}(-\\d{2}(-\\d{2})?)?$",
        description = "A date as precise as it is known: year, month or day.",
        examples = "2016-11")
public record PartialDate(String value) implements Comparable<PartialDate> {

    public PartialDate {
        try {
            switch (value.length()) {
                case 4 -> Year.parse(value);
                case 7 -> YearMonth.parse(value);
                case 10 -> LocalDate.parse(value);
                default -> throw new DateTimeException("length");
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Write the date as 2016, 2016-11 or 2016-11-21.", e);
        }
    }

    @JsonCreator
    public static PartialDate of(String value) {
        return value == null || value.isBlank() ? null : new PartialDate(value.strip());
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }

    @Override
    public int compareTo(PartialDate other) {
        return value.compareTo(other.value);
    }
}
