package eu.commontable.stakeholder;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of ties can be narrowed to. */
public class RelationshipFilter {
    @QueryParam("organisation")
    @Parameter(description = "Ties of this organisation, from either end.")
    public UUID organisation;

    @QueryParam("type")
    @Parameter(description = "Keys of types of ties, such as member-of.")
    public List<String> type;
}
