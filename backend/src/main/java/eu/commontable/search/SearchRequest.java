package eu.commontable.search;

import eu.commontable.shared.paging.PageRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What is looked for. */
public class SearchRequest {
    @QueryParam("q")
    @Size(max = 200, message = "Search for at most 200 characters.")
    @Parameter(
            required = true,
            description = "Words in any order; accents, word forms and small typing errors are forgiven."
                    + " \"Words in quotes\" stand together, -word is left out.",
            example = "housing refugees")
    public String q;

    @QueryParam("kind")
    @Parameter(description = "Only items of these kinds, for example `dilemma`.")
    public List<String> kind;

    @QueryParam("limit")
    @DefaultValue("20")
    @Min(value = 1, message = "Ask for at least 1.")
    @Max(value = 200, message = "Ask for at most 200 at once.")
    public int limit = 20;

    @QueryParam("cursor")
    @Parameter(description = "The `next` of the page before, with the same words and kinds.")
    public String cursor;

    String[] kinds() {
        return kind == null || kind.isEmpty() ? null : kind.toArray(String[]::new);
    }

    PageRequest page(String said) {
        var page = new PageRequest();
        page.q = said;
        page.limit = limit;
        page.cursor = cursor;
        return page;
    }
}
