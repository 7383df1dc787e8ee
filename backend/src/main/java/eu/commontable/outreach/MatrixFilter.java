package eu.commontable.outreach;

import eu.commontable.shared.problem.Refusal;
import eu.commontable.stakeholder.OrganisationFilter;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which matrix, of which organisations, on which day. The filters are those of the list of organisations. */
public class MatrixFilter extends OrganisationFilter {
    @QueryParam("rows")
    @DefaultValue("kind")
    @Parameter(description = "What its rows are.")
    public Dimension rows = Dimension.KIND;

    @QueryParam("columns")
    @DefaultValue("level")
    @Parameter(description = "What its columns are.")
    public Dimension columns = Dimension.LEVEL;

    @QueryParam("on")
    @Parameter(
            description =
                    "The day of seats and ties. Left out: seats of today, or of the last day on which a member had one; ties of all times.",
            example = "2019-12-31")
    public LocalDate on;

    void mustHaveTwoDimensions() {
        if (rows == columns) {
            throw Refusal.invalid("columns", "same", "Choose two different dimensions.");
        }
    }

    Map<String, List<String>> facets() {
        var facets = new LinkedHashMap<String, List<String>>();
        facets.put("country", country);
        facets.put("theme", theme);
        facets.put("language", language);
        facets.put("kind", kind);
        facets.put("level", level);
        facets.values().removeIf(values -> values == null || values.isEmpty());
        return facets;
    }
}
