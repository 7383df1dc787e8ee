package eu.commontable.assessment;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of assessments can be narrowed to. */
public class AssessmentFilter {
    @QueryParam("organisation")
    @Parameter(description = "Assessments of this organisation.")
    public UUID organisation;

    @QueryParam("theme")
    @Parameter(description = "Assessments with a position on this theme.")
    public String theme;
}
