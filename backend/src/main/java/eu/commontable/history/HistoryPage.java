package eu.commontable.history;

import eu.commontable.shared.paging.PageRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Paging of history: always newest first. */
public class HistoryPage {
    @QueryParam("limit")
    @DefaultValue("50")
    @Min(value = 1, message = "Ask for at least 1.")
    @Max(value = 200, message = "Ask for at most 200 at once.")
    public int limit = 50;

    @QueryParam("cursor")
    @Parameter(description = "The `next` of the page before, with the same filters.")
    public String cursor;

    PageRequest request() {
        var request = new PageRequest();
        request.limit = limit;
        request.cursor = cursor;
        return request;
    }
}
