package eu.commontable.practice;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A number that tells the size or the effect of a practice.
 *
 * @param what what was counted, in words
 * @param period a date as precise as it is known, or two of them with a slash between: 2018, 2022/2023
 * @param source who counted, or where it is written
 */
@Schema(description = "A number that tells the size or the effect of a practice.")
public record Figure(
        @NotBlank(message = "Say what was counted.")
        @Size(max = 300, message = "Use at most 300 characters.")
        @Schema(examples = "people enrolled")
        String what,

        @Nullable @Schema(examples = "20") BigDecimal value,

        @Nullable @Size(max = 60, message = "Use at most 60 characters.") @Schema(examples = "people")
        String unit,

        @Nullable
        @Pattern(
                regexp = "\\d{4}(-\\d{2}(-\\d{2})?)?(/\\d{4}(-\\d{2}(-\\d{2})?)?)?",
                message = "Write 2018, 2018-04, 2018-04-16, or two of them with a slash between.")
        @Schema(examples = "2022/2023")
        String period,

        @Nullable @Size(max = 300, message = "Use at most 300 characters.") @Schema(examples = "The city's own count")
        String source) {}
