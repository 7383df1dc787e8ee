package eu.commontable.action;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of actions can be narrowed to. Several values of one filter mean any of them. */
public class ActionFilter {
    @QueryParam("theme")
    public List<String> theme;

    @QueryParam("state")
    @Parameter(description = "planned, in-progress, pilot-planned, delivered, continuing, stopped.")
    public List<String> state;

    @QueryParam("leader")
    @Parameter(description = "Id of a leading organisation.")
    public List<UUID> leader;

    @QueryParam("contributor")
    @Parameter(description = "Id of a contributing organisation.")
    public List<UUID> contributor;

    @QueryParam("plan")
    @Parameter(description = "Id of the plan.")
    public List<UUID> plan;

    @QueryParam("key")
    @Parameter(description = "The action with this key.")
    public String key;

    @QueryParam("archived")
    @Parameter(description = "true: only archived ones.")
    public boolean archived;

    static UUID[] ids(List<UUID> wanted) {
        return wanted == null || wanted.isEmpty() ? null : wanted.toArray(UUID[]::new);
    }
}
