package eu.commontable.consultation;

import com.fasterxml.jackson.databind.JsonNode;
import eu.commontable.partnership.Permission;
import eu.commontable.partnership.Requires;
import eu.commontable.partnership.Versioned;
import eu.commontable.partnership.Workspaces;
import eu.commontable.shared.json.MergePatch;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Consultations over HTTP. */
@Path("/api/v1/partnerships/{slug}/consultations")
@Tag(name = "Consultations")
@RunOnVirtualThread
public class ConsultationResource {
    private final Workspaces workspaces;
    private final Consultations consultations;

    ConsultationResource(Workspaces workspaces, Consultations consultations) {
        this.workspaces = workspaces;
        this.consultations = consultations;
    }

    @GET
    @Requires(Permission.TAKE_PART)
    @Operation(
            operationId = "listConsultations",
            summary = "Consultations, filtered, sorted, searched; the newest first")
    public RestResponse<Page<ConsultationSummary>> list(
            @Valid @BeanParam ConsultationFilter filter, @Valid @BeanParam PageRequest page) {
        return workspaces.read(desk -> consultations.list(desk, filter, page));
    }

    @GET
    @Path("{id}")
    @Requires(Permission.TAKE_PART)
    @Operation(operationId = "showConsultation", summary = "One consultation: its dilemmas, phases and seats")
    public RestResponse<ConsultationView> show(@PathParam("id") UUID id) {
        return workspaces.show(desk -> consultations.show(desk, id));
    }

    @POST
    @Requires(Permission.CURATE)
    @Operation(
            operationId = "planConsultation",
            summary = "Plan a consultation on one or several accepted dilemmas",
            description =
                    "It keeps the protocol as it is now. Who takes a seat sees the dilemmas from then on, with a city that is"
                            + " hidden from others.")
    public RestResponse<ConsultationView> plan(@NotNull @Valid ConsultationDraft draft) {
        return workspaces.create(draft, desk -> consultations.plan(desk, draft));
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Requires(Permission.TAKE_PART)
    @Operation(
            operationId = "reviseConsultation",
            summary = "Change fields of a consultation",
            description =
                    "The secretariat and its facilitators may. Once it has begun, protocol, mode and rule of confidentiality stay. Seats that"
                            + " are named are added or get the role named; the others stay.")
    public RestResponse<ConsultationView> revise(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = ConsultationDraft.class))) @NotNull
                    JsonNode patch) {
        return workspaces.change(patch, desk -> consultations.revise(desk, id, patch));
    }

    @POST
    @Path("{id}/seats")
    @Versioned
    @Requires(Permission.TAKE_PART)
    @Operation(
            operationId = "seatInConsultation",
            summary = "Give somebody a seat, or another role",
            description = "The secretariat and facilitators do.")
    public RestResponse<ConsultationView> seat(@PathParam("id") UUID id, @NotNull @Valid SeatDraft seat) {
        return workspaces.change(seat, desk -> consultations.seat(desk, id, seat));
    }

    @POST
    @Path("{id}/seats/{seatId}/remove")
    @Versioned
    @Requires(Permission.TAKE_PART)
    @Operation(operationId = "unseatInConsultation", summary = "Take a seat away; what was said stays")
    public RestResponse<ConsultationView> unseat(@PathParam("id") UUID id, @PathParam("seatId") UUID seatId) {
        return workspaces.change(null, desk -> consultations.unseat(desk, id, seatId));
    }

    @POST
    @Path("{id}/join")
    @Versioned
    @Requires(Permission.TAKE_PART)
    @Operation(
            operationId = "joinConsultation",
            summary = "Take a seat by oneself, where the consultation is open to all")
    public RestResponse<ConsultationView> join(@PathParam("id") UUID id) {
        return workspaces.change(null, desk -> consultations.join(desk, id));
    }
}
