package eu.commontable.followup;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the list of threads that broke can be narrowed to. Several values of one filter mean any of them. */
public class BrokenFilter {
    @QueryParam("reason")
    @Parameter(description = "no-takeaways, overdue, silent, all-dropped, no-trace.")
    public List<String> reason;

    @QueryParam("theme")
    public List<String> theme;

    @QueryParam("silentDays")
    @DefaultValue("14")
    @Min(value = 1, message = "Use at least 1 day.")
    @Max(value = 3650, message = "Use at most 3,650 days.")
    @Parameter(description = "After how many days without an answer a presenter counts as silent.")
    public int silentDays = WayRepository.SILENT_DAYS;
}
