package eu.commontable.outreach;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The matrix of reach.
 *
 * @param on the day of its seats
 * @param rows its values in their order; {@code unknown} last, when there is any
 * @param cells those with somebody in them; every other cell is empty
 * @param totals all organisations that the filters take in
 */
@Schema(
        name = "OutreachMatrix",
        description =
                "Organisations counted by two dimensions. A cell that is not among the cells is empty. An organisation with"
                        + " two levels, countries or themes counts at each.")
public record MatrixView(
        LocalDate on,
        Dimension rowDimension,
        Dimension columnDimension,
        List<String> rows,
        List<String> columns,
        List<Cell> cells,
        Counts totals) {

    /** How many there are in a cell, by how far the partnership has come with them. */
    @Schema(name = "OutreachCell")
    public record Cell(String row, String column, int known, int invited, int answered, int member, int met) {}

    /** The same for all of them, each counted once. */
    @Schema(name = "OutreachCounts")
    public record Counts(int known, int invited, int answered, int member, int met) {}
}
