package eu.commontable.assessment;

import eu.commontable.stakeholder.OrganisationName;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where organisations stood on a day.
 *
 * @param on the day it is told for
 * @param first day of the earliest assessment, null when there is none
 * @param last day of the latest
 * @param points each with its latest assessment until that day; the first 300 by influence
 */
@Schema(description = "Where organisations stood on a day: each by its latest assessment until then, with its trail.")
public record Plot(
        LocalDate on, @Nullable LocalDate first, @Nullable LocalDate last, List<Point> points) {

    /**
     * One organisation on the plot.
     *
     * @param position on the theme that was asked for, else on the theme of that assessment
     * @param trail where it stood before, latest first; at most 12
     */
    @Schema(name = "PlotPoint")
    public record Point(
            UUID id,
            OrganisationName organisation,
            LocalDate on,
            int influence,
            int interest,
            @Nullable String theme,
            @Nullable Integer position,
            @Nullable String note,
            String author,
            List<Before> trail) {}

    /** Where it stood before. */
    @Schema(name = "PlotTrail")
    public record Before(
            LocalDate on,
            int influence,
            int interest,
            @Nullable Integer position) {}
}
