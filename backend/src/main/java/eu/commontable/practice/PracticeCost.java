package eu.commontable.practice;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What it cost.
 *
 * @param per what one pays that for: a person, a year; all of it if null
 * @param year of these prices
 */
@Schema(description = "What it cost: an amount as it was paid, never converted.")
public record PracticeCost(
        @NotNull(message = "Give the amount, or leave the cost out.")
        @PositiveOrZero(message = "Give an amount of 0 or more.")
        @Digits(integer = 12, fraction = 2, message = "Use at most 2 decimals.")
        @Schema(examples = "1200")
        BigDecimal amount,

        @NotNull(message = "Choose the currency.")
        @Pattern(regexp = "[A-Z]{3}", message = "Use three capital letters (ISO 4217), for example EUR.")
        @Schema(examples = "EUR")
        String currency,

        @Nullable @Size(min = 1, max = 120, message = "Use 1 to 120 characters.") @Schema(examples = "participant")
        String per,

        @Nullable
        @Min(value = 1950, message = "Use a year from 1950 on.")
        @Max(value = 2100, message = "Use a year up to 2100.")
        @Schema(examples = "2024")
        Integer year) {}
