package eu.commontable.academy;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Applications to academies over HTTP. */
@Path("/api/v1/partnerships/{slug}")
@Tag(name = "Academies")
@RunOnVirtualThread
public class EnrolmentResource {
    private final Workspaces workspaces;
    private final Enrolments enrolments;
    private final Selections selections;

    EnrolmentResource(Workspaces workspaces, Enrolments enrolments, Selections selections) {
        this.workspaces = workspaces;
        this.enrolments = enrolments;
        this.selections = selections;
    }

    @POST
    @Path("editions/{id}/enrolments")
    @Requires(Permission.PARTICIPATE)
    @Operation(
            operationId = "applyToEdition",
            summary = "Apply to an edition, with a dilemma as the ticket",
            description = "The dilemma may be proposed in the same step: both, or nothing.")
    public RestResponse<EnrolmentView> apply(@PathParam("id") UUID id, @NotNull @Valid EnrolmentDraft draft) {
        return workspaces.create(draft, "enrolments", desk -> enrolments.apply(desk, id, draft));
    }

    @GET
    @Path("editions/{id}/enrolments")
    @Requires(Permission.TAKE_PART)
    @Operation(
            operationId = "listEnrolments",
            summary = "The applications to an edition, best score first; for the staff and the reviewers")
    public RestResponse<List<EnrolmentSummary>> ranking(@PathParam("id") UUID id) {
        return workspaces.read(desk -> selections.ranking(desk, id));
    }

    @POST
    @Path("editions/{id}/selection")
    @Requires(Permission.CURATE)
    @Operation(
            operationId = "performSelection",
            summary = "Give places, make the waiting list, decline: in one act, with letters",
            description = "Never more places than there are. What stays free goes to who waits first.")
    public RestResponse<List<EnrolmentSummary>> select(@PathParam("id") UUID id, @NotNull @Valid Selection selection) {
        return workspaces.perform(selection, desk -> selections.select(desk, id, selection));
    }

    @GET
    @Path("enrolments/{id}")
    @Requires(Permission.TAKE_PART)
    @Operation(
            operationId = "showEnrolment",
            summary = "One application to an academy: for who applied, the staff and the reviewers")
    public RestResponse<EnrolmentView> show(@PathParam("id") UUID id) {
        return workspaces.show(desk -> enrolments.show(desk, id));
    }

    @POST
    @Path("enrolments/{id}/scores")
    @Requires(Permission.TAKE_PART)
    @Operation(
            operationId = "performEnrolmentScoring",
            summary = "Score an application by every criterion",
            description = "Replaces what the reviewer said before; from then on they see what the others said.")
    public RestResponse<EnrolmentView> score(@PathParam("id") UUID id, @NotNull @Valid EnrolmentScoring scoring) {
        return workspaces.perform(scoring, desk -> selections.score(desk, id, scoring));
    }

    @POST
    @Path("enrolments/{id}/confirm")
    @Versioned
    @Requires(Permission.TAKE_PART)
    @Operation(operationId = "confirmEnrolment", summary = "Take the place that is offered")
    public RestResponse<EnrolmentView> confirm(@PathParam("id") UUID id) {
        return workspaces.change(null, desk -> enrolments.confirm(desk, id));
    }

    @POST
    @Path("enrolments/{id}/withdraw")
    @Versioned
    @Requires(Permission.TAKE_PART)
    @Operation(
            operationId = "withdrawEnrolment",
            summary = "Withdraw an application, or give the place back",
            description = "A place that gets free is offered to who waits first, in the same step.")
    public RestResponse<EnrolmentView> withdraw(@PathParam("id") UUID id) {
        return workspaces.change(null, desk -> enrolments.withdraw(desk, id));
    }

    @POST
    @Path("enrolments/{id}/remove")
    @Versioned
    @Requires(Permission.CURATE)
    @Operation(operationId = "removeEnrolment", summary = "Take a place back; the next one in the waiting list gets it")
    public RestResponse<EnrolmentView> remove(@PathParam("id") UUID id, @NotNull @Valid Removal removal) {
        return workspaces.change(removal, desk -> selections.remove(desk, id, removal));
    }
}
