package eu.commontable.action;

import eu.commontable.shared.time.PartialDate;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of recommendations can be narrowed to. Several values of one filter mean any of them. */
public class RecommendationFilter {
    @QueryParam("action")
    @Parameter(description = "Id of the action.")
    public List<UUID> action;

    @QueryParam("addressee")
    @Parameter(description = "Id of the organisation that it is asked of.")
    public List<UUID> addressee;

    @QueryParam("status")
    @Parameter(
            description =
                    "not-sent, sent, received, considering, partly-adopted, adopted, declined, unknown: the last step.")
    public List<String> status;

    @QueryParam("silentSince")
    @Parameter(description = "Those without a final answer and without a sign on or after this date.")
    public PartialDate silentSince;

    @QueryParam("key")
    @Parameter(description = "The recommendation with this key.")
    public String key;

    @QueryParam("archived")
    @Parameter(description = "true: only archived ones.")
    public boolean archived;
}
