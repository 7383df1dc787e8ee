package eu.commontable.duplicate;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which pairs. */
public class DuplicateFilter {
    @QueryParam("dismissed")
    @Parameter(description = "true: only those of which somebody has said that they are two.")
    public boolean dismissed;
}
