package eu.commontable.indicator;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of indicators can be narrowed to. Several values of one filter mean any of them. */
public class IndicatorFilter {
    @QueryParam("theme")
    public List<String> theme;

    @QueryParam("direction")
    public List<Direction> direction;

    @QueryParam("place")
    @Parameter(description = "Only what was observed at one of these organisations (id).")
    public List<UUID> place;

    @QueryParam("key")
    @Parameter(description = "The indicator with this key.")
    public String key;

    @QueryParam("archived")
    @Parameter(description = "true: only archived ones.")
    public boolean archived;
}
