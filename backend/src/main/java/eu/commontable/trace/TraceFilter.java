package eu.commontable.trace;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of traces can be narrowed to. */
public class TraceFilter {
    @QueryParam("key")
    @Parameter(description = "The trace with this key.")
    public String key;

    @QueryParam("item")
    @Parameter(description = "Traces with this item at either end.")
    public UUID item;
}
