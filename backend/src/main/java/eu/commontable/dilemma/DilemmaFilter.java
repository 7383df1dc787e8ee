package eu.commontable.dilemma;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of dilemmas can be narrowed to. Several values of one filter mean any of them. */
public class DilemmaFilter {
    @QueryParam("theme")
    public List<String> theme;

    @QueryParam("state")
    @Parameter(description = "proposed, accepted, concluded, declined, withdrawn.")
    public List<String> state;

    @QueryParam("country")
    @Parameter(description = "ISO 3166-1 alpha-2 code of the presenter.")
    public List<String> country;

    @QueryParam("edition")
    @Parameter(description = "Discussed in this academy.")
    public List<UUID> edition;

    @QueryParam("organisation")
    @Parameter(description = "Presented by this organisation, alone or with others.")
    public List<UUID> organisation;

    @QueryParam("key")
    @Parameter(description = "The dilemma with this key.")
    public String key;

    @QueryParam("archived")
    @Parameter(description = "true: only archived ones.")
    public boolean archived;
}
