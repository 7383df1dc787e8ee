package eu.commontable.shared.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import eu.commontable.shared.problem.Refusal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
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

    /** Refuses a term that ends before it starts; either may be null. */
    public static void mustBeInOrder(PartialDate starts, PartialDate ends) {
        if (starts != null && ends != null && !ends.dayAfter().isAfter(starts.firstDay())) {
            throw Refusal.invalid("/ends", "before-start", "The end lies before the start.");
        }
    }

    public LocalDate firstDay() {
        return LocalDate.parse(value + "-01-01".substring((value.length() - 4) / 3 * 3));
    }

    /** The first day that is no longer part of it. */
    public LocalDate dayAfter() {
        return switch (value.length()) {
            case 4 -> firstDay().plusYears(1);
            case 7 -> firstDay().plusMonths(1);
            default -> firstDay().plusDays(1);
        };
    }

    /** As people write it, as far as it is known: 2016, November 2016, 21 November 2016. */
    public String inWords(Locale language) {
        var pattern =
                switch (value.length()) {
                    case 4 -> "yyyy";
                    case 7 -> "MMMM yyyy";
                    default -> "d MMMM yyyy";
                };
        return DateTimeFormatter.ofPattern(pattern, language).format(firstDay());
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
