package eu.commontable.intake;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is to be done with rows.
 *
 * @param rows these; null: all with the verdict
 * @param sameAs the organisation that the rows belong to; null: the best candidate of each
 * @param sameAsRow or the row above
 */
@Schema(
        description =
                "What is to be done with some rows, or with all of a verdict. fill: only what is unknown so far; update: what the file"
                        + " knows replaces what was there, but for the name. Rows that cannot be imported stay as they are.",
        examples = """
                {"verdict": "unclear", "choice": "skip"}""")
public record ChoiceDraft(
        Verdict verdict,

        @Size(min = 1, max = 1000, message = "Choose for 1 to 1,000 rows at once, or for all of a verdict.")
        List<@NotNull UUID> rows,

        @NotNull(message = "Say what is to be done with them.")
        Choice choice,

        UUID sameAs,
        Integer sameAsRow) {}
