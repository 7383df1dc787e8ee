package eu.commontable.action;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of plans can be narrowed to. Several values of one filter mean any of them. */
public class PlanFilter {
    @QueryParam("owner")
    @Parameter(description = "Id of the organisation that the plan belongs to.")
    public List<UUID> owner;

    @QueryParam("key")
    @Parameter(description = "The plan with this key.")
    public String key;

    @QueryParam("archived")
    @Parameter(description = "true: only archived ones.")
    public boolean archived;
}
