package eu.commontable.duplicate;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which merges. */
public class MergeFilter {
    @QueryParam("organisation")
    @Parameter(description = "Those into this organisation.")
    public UUID organisation;
}
