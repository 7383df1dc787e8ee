package eu.commontable.dilemma;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of editions can be narrowed to. */
public class EditionFilter {
    @QueryParam("country")
    @Parameter(description = "ISO 3166-1 alpha-2 code.")
    public List<String> country;

    @QueryParam("key")
    @Parameter(description = "The edition with this key.")
    public String key;

    @QueryParam("archived")
    @Parameter(description = "true: only archived ones.")
    public boolean archived;
}
