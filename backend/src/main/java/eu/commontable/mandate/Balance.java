package eu.commontable.mandate;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The table by each dimension, and the targets held against it.
 *
 * @param members organisations with a seat as coordinator or member on that day
 * @param counts of these; a body with two levels or countries counts at both, value null: not known
 * @param mayEdit whether the viewer sets targets
 */
@Schema(
        description =
                "The table on its day: organisations with a seat as coordinator or member that the viewer may see."
                        + " A body with two levels or countries counts at both; value null: not known.")
public record Balance(
        LocalDate at, boolean past, int members, List<Count> counts, List<Judged> targets, boolean mayEdit) {

    /** How many organisations at the table have one value. */
    @Schema(name = "BalanceCount")
    public record Count(Dimension dimension, @Nullable String value, int organisations) {}
}
