package eu.commontable.expertise;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the pool can be narrowed to. Several values of one filter mean any of them. */
public class ExpertFilter {
    @QueryParam("state")
    @Parameter(description = "invited, joined, left.")
    public List<String> state;

    @QueryParam("theme")
    @Parameter(description = "Key of a theme.")
    public List<String> theme;

    @QueryParam("language")
    @Parameter(description = "ISO 639 code.")
    public List<String> language;

    @QueryParam("help")
    @Parameter(description = "advice, peer-review, speaking, visit, data, translation.")
    public List<String> help;
}
