package eu.commontable.indicator;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The fields of an observation, the same for POST and PATCH; the place cannot be changed.
 *
 * @param placeId the organisation whose figure it is
 * @param period null: nobody knows of when the value is
 * @param value exact; null together with the flag not-reported
 */
@Schema(
        description =
                "One value of an indicator for a place and a period. Without a value it carries the flag not-reported.",
        examples = """
                {"placeId": "0199aaaa-0000-7000-8000-000000000000", "period": "2024", "value": 59.6, "flags": ["estimated"],
                 "note": "Residents of ten years and older.", "source": "Register of residents, 1 January 2024"}""")
public record ObservationDraft(
        @NotNull(message = "Choose the place this value is of.")
        UUID placeId,

        Period period,

        @Digits(integer = 18, fraction = 9, message = "Use at most 18 digits before the point and 9 after it.")
        BigDecimal value,

        List<@NotNull Flag> flags,

        @Size(max = 4_000, message = "Use at most 4,000 characters.")
        String note,

        @Size(max = 1_000, message = "Use at most 1,000 characters.")
        String source) {

    public ObservationDraft {
        flags = flags == null || flags.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(flags));
    }
}
