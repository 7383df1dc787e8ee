package eu.commontable.application;

import eu.commontable.partnership.Permission;
import eu.commontable.partnership.Requires;
import eu.commontable.partnership.Versioned;
import eu.commontable.partnership.Workspaces;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Applications over HTTP, for the staff and the reviewers. */
@Path("/api/v1/partnerships/{slug}/applications/{id}")
@Tag(name = "Applications")
@RunOnVirtualThread
public class ApplicationResource {
    private final Workspaces workspaces;
    private final Applications applications;

    ApplicationResource(Workspaces workspaces, Applications applications) {
        this.workspaces = workspaces;
        this.applications = applications;
    }

    @GET
    @Requires(Permission.TAKE_PART)
    @Operation(
            operationId = "showApplication",
            summary = "One application, for the staff and the reviewers of its call")
    public RestResponse<ApplicationView> show(@PathParam("id") UUID id) {
        return workspaces.show(desk -> applications.show(desk, id));
    }

    @POST
    @Path("scores")
    @Requires(Permission.TAKE_PART)
    @Operation(
            operationId = "performScoring",
            summary = "Score an application by every criterion, with reasons",
            description = "Replaces what the reviewer said before; from then on they see what the others said.")
    public RestResponse<ApplicationView> score(@PathParam("id") UUID id, @NotNull @Valid Scoring scoring) {
        return workspaces.perform(scoring, desk -> applications.score(desk, id, scoring));
    }

    @POST
    @Path("decision")
    @Versioned
    @Requires(Permission.CURATE)
    @Operation(operationId = "decideApplication", summary = "Accept or decline, with the reason; or think again")
    public RestResponse<ApplicationView> decide(@PathParam("id") UUID id, @NotNull @Valid Decision decision) {
        return workspaces.change(decision, desk -> applications.decide(desk, id, decision));
    }

    @GET
    @Path("letter")
    @Requires(Permission.CURATE)
    @Operation(operationId = "showApplicationLetter", summary = "The letter to the applicant, as it is proposed")
    public RestResponse<LetterProposal> letter(@PathParam("id") UUID id) {
        return workspaces.read(desk -> applications.letter(desk, id));
    }

    @POST
    @Path("letter")
    @Versioned
    @Requires(Permission.CURATE)
    @Operation(operationId = "sendApplicationLetter", summary = "Send the letter, or note that it was sent by hand")
    public RestResponse<ApplicationView> write(@PathParam("id") UUID id, @NotNull @Valid LetterDraft letter) {
        return workspaces.change(letter, desk -> applications.write(desk, id, letter));
    }

    @POST
    @Path("seat")
    @Versioned
    @Requires(Permission.CURATE)
    @Operation(
            operationId = "seatApplicant",
            summary = "Give an accepted applicant the seat; registers the organisation if it is new")
    public RestResponse<ApplicationView> seat(@PathParam("id") UUID id, @NotNull @Valid Seating seating) {
        return workspaces.change(seating, desk -> applications.seat(desk, id, seating));
    }
}
