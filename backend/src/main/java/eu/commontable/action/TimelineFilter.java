package eu.commontable.action;

import eu.commontable.shared.time.PartialDate;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which part of the time line is asked for. */
public class TimelineFilter {
    @QueryParam("from")
    @Parameter(description = "What may lie on or after this date. Leaves out what has no date.")
    public PartialDate from;

    @QueryParam("until")
    @Parameter(description = "What may lie on or before this date. Leaves out what has no date.")
    public PartialDate until;

    @QueryParam("plan")
    @Parameter(description = "Id of a plan: its own milestones and those of its actions.")
    public List<UUID> plan;

    @QueryParam("action")
    @Parameter(description = "Id of an action.")
    public List<UUID> action;
}
