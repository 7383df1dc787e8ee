package eu.commontable.action;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of approaches can be narrowed to. */
public class ApproachFilter {
    @QueryParam("key")
    @Parameter(description = "The approach with this key.")
    public String key;

    @QueryParam("archived")
    @Parameter(description = "true: only archived ones.")
    public boolean archived;
}
