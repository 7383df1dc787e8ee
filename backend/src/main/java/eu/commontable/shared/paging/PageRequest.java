package eu.commontable.shared.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Paging, sorting and search parameters that every list takes. */
public class PageRequest {
    @QueryParam("limit")
    @DefaultValue("50")
    @Min(value = 1, message = "Ask for at least 1.")
    @Max(value = 200, message = "Ask for at most 200 at once.")
    @Parameter(description = "How many items a page holds, 1 to 200.")
    public int limit = 50;

    @QueryParam("cursor")
    @Parameter(description = "The `next` of the page before. It belongs to the same sort and filters.")
    public String cursor;

    @QueryParam("sort")
    @Parameter(
            description = "Name of a sort, with a leading `-` for descending. With `q` and no sort: best match first.")
    public String sort;

    @QueryParam("q")
    @Size(max = 200, message = "Search for at most 200 characters.")
    @Parameter(description = "Search words; accents, word forms and small typing errors are forgiven.")
    public String q;

    @QueryParam("count")
    @DefaultValue("false")
    @Parameter(description = "true: tell the total, counted up to 1,000.")
    public boolean count;

    /** The same page of a list that looks for words in its own way. */
    public PageRequest withoutSearch() {
        var other = new PageRequest();
        other.limit = limit;
        other.cursor = cursor;
        other.sort = sort;
        other.count = count;
        return other;
    }

    public boolean searches() {
        return q != null && !q.isBlank();
    }
}
