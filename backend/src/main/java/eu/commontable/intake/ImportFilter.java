package eu.commontable.intake;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the rows of an import can be narrowed to. */
public class ImportFilter {
    @QueryParam("verdict")
    @Parameter(description = "Any of these verdicts.")
    public List<Verdict> verdict;

    @QueryParam("outcome")
    @Parameter(description = "Any of these outcomes.")
    public List<Outcome> outcome;

    @QueryParam("undecided")
    @Parameter(description = "true: only unclear rows without a choice.")
    public boolean undecided;
}
