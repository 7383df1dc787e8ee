package eu.commontable.dilemma;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of practices can be narrowed to. Several values of one filter mean any of them. */
public class PracticeFilter {
    @QueryParam("theme")
    public List<String> theme;

    @QueryParam("country")
    @Parameter(description = "ISO 3166-1 alpha-2 code.")
    public List<String> country;

    @QueryParam("organisation")
    @Parameter(description = "Done by this organisation.")
    public List<UUID> organisation;

    @QueryParam("key")
    @Parameter(description = "The practice with this key.")
    public String key;

    @QueryParam("archived")
    @Parameter(description = "true: only archived ones.")
    public boolean archived;
}
