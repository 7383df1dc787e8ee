package eu.commontable.stakeholder;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of organisations can be narrowed to. Several values of one filter mean any of them. */
public class OrganisationFilter {
    @QueryParam("kind")
    @Parameter(description = "Kind of body, or `unknown`.")
    public List<String> kind;

    @QueryParam("level")
    @Parameter(description = "Level of governance, or `unknown`.")
    public List<String> level;

    @QueryParam("size")
    @Parameter(description = "How big the body is: `small`, `medium` or `large`.")
    public List<String> size;

    @QueryParam("seatless")
    @Parameter(description = "true: only those without a seat as coordinator or member today.")
    public boolean seatless;

    @QueryParam("country")
    @Parameter(description = "ISO 3166-1 alpha-2 code.")
    public List<String> country;

    @QueryParam("language")
    @Parameter(description = "ISO 639 code.")
    public List<String> language;

    @QueryParam("theme")
    public List<String> theme;

    @QueryParam("key")
    @Parameter(description = "The organisation with this key.")
    public String key;

    @QueryParam("archived")
    @Parameter(description = "true: only archived ones.")
    public boolean archived;
}
