package eu.commontable.indicator;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of observations can be narrowed to. */
public class ObservationFilter {
    @QueryParam("place")
    @Parameter(description = "Only of these organisations (id).")
    public List<UUID> place;
}
