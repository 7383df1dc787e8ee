package eu.commontable.expertise;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of calls can be narrowed to. Several values of one filter mean any of them. */
public class CallFilter {
    @QueryParam("state")
    @Parameter(description = "draft, open, closed, thanked.")
    public List<String> state;

    @QueryParam("help")
    @Parameter(description = "advice, peer-review, speaking, visit, data, translation.")
    public List<String> help;

    @QueryParam("theme")
    @Parameter(description = "Key of a theme.")
    public List<String> theme;

    @QueryParam("key")
    @Parameter(description = "The call with this key.")
    public String key;

    @QueryParam("archived")
    @Parameter(description = "true: only archived ones.")
    public boolean archived;
}
