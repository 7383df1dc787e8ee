package eu.commontable.stakeholder;

import eu.commontable.partnership.Role;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of seats can be narrowed to. */
public class MembershipFilter {
    @QueryParam("organisation")
    @Parameter(description = "Seats of this organisation.")
    public UUID organisation;

    @QueryParam("role")
    @Parameter(description = "Role of the seat.")
    public List<Role> role;

    @QueryParam("state")
    @Parameter(description = "Where the seat stands on the day.")
    public List<SeatState> state;

    @QueryParam("voting")
    @Parameter(description = "true: only seats that have a vote.")
    public boolean voting;

    @QueryParam("lacks")
    @Parameter(description = "Seats of which something is missing: their mandate in words, or who casts their vote.")
    public List<SeatLack> lacks;

    @QueryParam("at")
    @Parameter(description = "The day the state is told for; today if absent.")
    public LocalDate at;
}
