package eu.commontable.consultation;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of consultations can be narrowed to. Several values of one filter mean any of them. */
public class ConsultationFilter {
    @QueryParam("state")
    @Parameter(description = "planned, running, ended, cancelled.")
    public List<String> state;

    @QueryParam("dilemma")
    @Parameter(description = "That hear this dilemma.")
    public UUID dilemma;

    @QueryParam("mine")
    @Parameter(description = "true: only those in which you have a seat.")
    public boolean mine;

    @QueryParam("archived")
    @Parameter(description = "true: only archived ones.")
    public boolean archived;
}
