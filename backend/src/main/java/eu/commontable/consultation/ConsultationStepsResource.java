package eu.commontable.consultation;

import eu.commontable.partnership.Permission;
import eu.commontable.partnership.Requires;
import eu.commontable.partnership.Versioned;
import eu.commontable.partnership.Workspaces;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The steps in the course of a consultation, over HTTP. Two facilitators do not skip a phase: each names the version they saw. */
@Path("/api/v1/partnerships/{slug}/consultations/{id}")
@Tag(name = "Consultations")
@RunOnVirtualThread
public class ConsultationStepsResource {
    private final Workspaces workspaces;
    private final Consultations consultations;

    ConsultationStepsResource(Workspaces workspaces, Consultations consultations) {
        this.workspaces = workspaces;
        this.consultations = consultations;
    }

    @POST
    @Path("start")
    @Versioned
    @Requires(Permission.TAKE_PART)
    @Operation(operationId = "startConsultation", summary = "Begin with the first phase; its facilitator does")
    public RestResponse<ConsultationView> start(@PathParam("id") UUID id) {
        return taken(id, Step.START);
    }

    @POST
    @Path("next")
    @Versioned
    @Requires(Permission.TAKE_PART)
    @Operation(operationId = "nextPhase", summary = "Move on to the next phase; its facilitator does")
    public RestResponse<ConsultationView> next(@PathParam("id") UUID id) {
        return taken(id, Step.NEXT);
    }

    @POST
    @Path("back")
    @Versioned
    @Requires(Permission.TAKE_PART)
    @Operation(operationId = "previousPhase", summary = "Go back a phase; its facilitator does")
    public RestResponse<ConsultationView> back(@PathParam("id") UUID id) {
        return taken(id, Step.BACK);
    }

    @POST
    @Path("extend")
    @Versioned
    @Requires(Permission.TAKE_PART)
    @Operation(operationId = "extendPhase", summary = "Give everybody more time in this phase; its facilitator does")
    public RestResponse<ConsultationView> extend(@PathParam("id") UUID id, @NotNull @Valid Extension extension) {
        return workspaces.change(extension, desk -> consultations.take(desk, id, Step.EXTEND, extension));
    }

    @POST
    @Path("end")
    @Versioned
    @Requires(Permission.TAKE_PART)
    @Operation(operationId = "endConsultation", summary = "End it; its facilitator does")
    public RestResponse<ConsultationView> end(@PathParam("id") UUID id) {
        return taken(id, Step.END);
    }

    @POST
    @Path("reopen")
    @Versioned
    @Requires(Permission.TAKE_PART)
    @Operation(operationId = "reopenConsultation", summary = "Go on where it ended; its facilitator does")
    public RestResponse<ConsultationView> reopen(@PathParam("id") UUID id) {
        return taken(id, Step.REOPEN);
    }

    @POST
    @Path("cancel")
    @Versioned
    @Requires(Permission.CURATE)
    @Operation(operationId = "cancelConsultation", summary = "Call off a planned consultation")
    public RestResponse<ConsultationView> cancel(@PathParam("id") UUID id) {
        return taken(id, Step.CANCEL);
    }

    @POST
    @Path("plan-again")
    @Versioned
    @Requires(Permission.CURATE)
    @Operation(operationId = "planConsultationAgain", summary = "Take the calling off back")
    public RestResponse<ConsultationView> planAgain(@PathParam("id") UUID id) {
        return taken(id, Step.RESTORE);
    }

    @POST
    @Path("archive")
    @Versioned
    @Requires(Permission.CURATE)
    @Operation(operationId = "archiveConsultation", summary = "Put a consultation away without losing it")
    public RestResponse<ConsultationView> archive(@PathParam("id") UUID id) {
        return workspaces.change(null, desk -> consultations.archive(desk, id, true));
    }

    @POST
    @Path("restore")
    @Versioned
    @Requires(Permission.CURATE)
    @Operation(operationId = "restoreConsultation", summary = "Bring an archived consultation back")
    public RestResponse<ConsultationView> restore(@PathParam("id") UUID id) {
        return workspaces.change(null, desk -> consultations.archive(desk, id, false));
    }

    private RestResponse<ConsultationView> taken(UUID id, Step step) {
        return workspaces.change(null, desk -> consultations.take(desk, id, step, null));
    }
}
