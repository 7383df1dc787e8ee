package eu.commontable.action;

import com.fasterxml.jackson.databind.JsonNode;
import eu.commontable.partnership.Permission;
import eu.commontable.partnership.Requires;
import eu.commontable.partnership.Workspaces;
import eu.commontable.shared.json.MergePatch;
import eu.commontable.shared.paging.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

/** Uptake of a recommendation over HTTP. */
@Path("/api/v1/partnerships/{slug}/recommendations/{id}/uptake")
@Tag(name = "Actions")
@RunOnVirtualThread
public class UptakeResource {
    private final Workspaces workspaces;
    private final Uptakes uptakes;

    UptakeResource(Workspaces workspaces, Uptakes uptakes) {
        this.workspaces = workspaces;
        this.uptakes = uptakes;
    }

    @GET
    @Requires(Permission.READ)
    @Operation(operationId = "listUptake", summary = "Uptake of a recommendation, step by step")
    public RestResponse<Page<UptakeView>> list(@PathParam("id") UUID id) {
        return workspaces.read(desk -> uptakes.of(desk, id));
    }

    @POST
    @Requires(Permission.PARTICIPATE)
    @Operation(operationId = "recordUptake", summary = "Record what the addressee did")
    public RestResponse<UptakeView> record(@PathParam("id") UUID id, @NotNull @Valid UptakeDraft draft) {
        return workspaces.create(draft, desk -> uptakes.record(desk, id, draft));
    }

    @PATCH
    @Path("{step}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Requires(Permission.PARTICIPATE)
    @Operation(operationId = "correctUptake", summary = "Correct a step")
    public RestResponse<UptakeView> correct(
            @PathParam("id") UUID id,
            @PathParam("step") UUID step,
            @RequestBody(content = @Content(schema = @Schema(implementation = UptakeDraft.class))) @NotNull
                    JsonNode patch) {
        return workspaces.change(patch, desk -> uptakes.correct(desk, id, step, patch));
    }

    @DELETE
    @Path("{step}")
    @Requires(Permission.PARTICIPATE)
    @Operation(operationId = "removeUptake", summary = "Take a step off that did not happen; the history keeps it")
    public RestResponse<Void> remove(@PathParam("id") UUID id, @PathParam("step") UUID step) {
        return workspaces.discard(desk -> uptakes.remove(desk, id, step));
    }
}
