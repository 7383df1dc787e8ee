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

/** Objectives of a plan over HTTP. */
@Path("/api/v1/partnerships/{slug}/plans/{id}/objectives")
@Tag(name = "Actions")
@RunOnVirtualThread
public class ObjectiveResource {
    private final Workspaces workspaces;
    private final Objectives objectives;

    ObjectiveResource(Workspaces workspaces, Objectives objectives) {
        this.workspaces = workspaces;
        this.objectives = objectives;
    }

    @GET
    @Requires(Permission.READ)
    @Operation(operationId = "listObjectives", summary = "Objectives of a plan, in the order of their numbers")
    public RestResponse<Page<ObjectiveView>> list(@PathParam("id") UUID id) {
        return workspaces.read(desk -> objectives.of(desk, id));
    }

    @POST
    @Requires(Permission.CURATE)
    @Operation(operationId = "addObjective", summary = "Add an objective to a plan")
    public RestResponse<ObjectiveView> add(@PathParam("id") UUID id, @NotNull @Valid ObjectiveDraft draft) {
        return workspaces.create(draft, desk -> objectives.add(desk, id, draft));
    }

    @PATCH
    @Path("{objective}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Requires(Permission.CURATE)
    @Operation(operationId = "reviseObjective", summary = "Change an objective")
    public RestResponse<ObjectiveView> revise(
            @PathParam("id") UUID id,
            @PathParam("objective") UUID objective,
            @RequestBody(content = @Content(schema = @Schema(implementation = ObjectiveDraft.class))) @NotNull
                    JsonNode patch) {
        return workspaces.change(patch, desk -> objectives.revise(desk, id, objective, patch));
    }

    @DELETE
    @Path("{objective}")
    @Requires(Permission.CURATE)
    @Operation(
            operationId = "removeObjective",
            summary = "Take an objective off that no action belongs to; the history keeps it")
    public RestResponse<Void> remove(@PathParam("id") UUID id, @PathParam("objective") UUID objective) {
        return workspaces.discard(desk -> objectives.remove(desk, id, objective));
    }
}
