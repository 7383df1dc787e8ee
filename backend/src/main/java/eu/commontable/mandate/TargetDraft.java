package eu.commontable.mandate;

import eu.commontable.shared.json.Words;
import eu.commontable.shared.problem.Refusal;
import eu.commontable.stakeholder.Kind;
import eu.commontable.stakeholder.Level;
import eu.commontable.stakeholder.OrganisationSize;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the partnership wants of its table. */
@Schema(
        name = "BalanceTargetDraft",
        description =
                "What the partnership wants of its table: at least or at most so many, or such a share, of one value.",
        examples = """
                {"dimension": "size", "value": "small", "bound": "at-least", "measure": "number", "amount": 2,
                 "note": "Small cities were outvoted in the first term."}""")
public record TargetDraft(
        @NotNull(message = "Choose what the target is about.")
        Dimension dimension,

        @NotBlank(message = "Choose the value.") @Size(max = 40, message = "Use at most 40 characters.")
        String value,

        @NotNull(message = "Choose at least or at most.") Bound bound,

        @NotNull(message = "Choose a number or a share.") Measure measure,

        @Min(value = 0, message = "Use 0 or more.") @Max(value = 100_000, message = "Use at most 100,000.")
        int amount,

        @Size(max = 1000, message = "Use at most 1,000 characters.")
        String note) {

    /** A value that no organisation can have would never be met. */
    void mustBePossible() {
        boolean possible =
                switch (dimension) {
                    case LEVEL -> isWord(Level.values());
                    case KIND -> isWord(Kind.values());
                    case SIZE -> isWord(OrganisationSize.values());
                    case MIGRANT_LED -> value.equals("yes") || value.equals("no");
                    case COUNTRY -> value.matches("[A-Z]{2}");
                };
        if (!possible) {
            throw Refusal.invalid("/value", "unknown-value", "Choose one of the values that organisations have.");
        }
        if (measure == Measure.SHARE && amount > 100) {
            throw Refusal.invalid("/amount", "too-much", "A share is at most 100 percent.");
        }
    }

    private boolean isWord(Enum<?>[] words) {
        return Stream.of(words).map(Words::of).anyMatch(value::equals);
    }
}
