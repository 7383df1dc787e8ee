package eu.commontable.assessment;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How somebody sees an organisation on a day.
 *
 * @param on the day; today if absent
 * @param influence on what the partnership wants, 1 (hardly) to 5 (decides)
 * @param interest in it, 1 (none) to 5 (drives it)
 * @param position on the theme, -2 (against) to 2 (for)
 */
@Schema(
        description =
                "How somebody sees an organisation on a day: influence and interest from 1 to 5; with a theme a position"
                        + " from -2 (against) to 2 (for).",
        examples = """
                {"organisationId": "0197f000-0000-7000-8000-000000000001", "on": "2026-11-21", "influence": 4, "interest": 2,
                 "theme": "housing", "position": -1, "note": "Said so in the hearing."}""")
public record AssessmentDraft(
        @NotNull(message = "Choose the organisation.") UUID organisationId,

        @Nullable LocalDate on,

        @Min(value = 1, message = "Use 1 to 5.") @Max(value = 5, message = "Use 1 to 5.")
        int influence,

        @Min(value = 1, message = "Use 1 to 5.") @Max(value = 5, message = "Use 1 to 5.")
        int interest,

        @Size(max = 60, message = "Use at most 60 characters.")
        String theme,

        @Nullable @Min(value = -2, message = "Use -2 to 2.") @Max(value = 2, message = "Use -2 to 2.")
        Integer position,

        @Size(max = 4000, message = "Use at most 4,000 characters.")
        String note) {}
