package eu.commontable.network;

import eu.commontable.stakeholder.OrganisationFilter;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which organisations of the network, and the ties of which day. The filters are those of the list of organisations. */
public class NetworkFilter extends OrganisationFilter {
    @QueryParam("q")
    @Size(max = 200, message = "Search for at most 200 characters.")
    @Parameter(description = "A part of the name.")
    public String q;

    @QueryParam("on")
    @Parameter(description = "The ties of this day only; all ties when left out.", example = "2019-12-31")
    public LocalDate on;
}
