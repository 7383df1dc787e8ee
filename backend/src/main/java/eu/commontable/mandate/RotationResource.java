package eu.commontable.mandate;

import com.fasterxml.jackson.databind.JsonNode;
import eu.commontable.partnership.Permission;
import eu.commontable.partnership.Requires;
import eu.commontable.partnership.Workspaces;
import eu.commontable.shared.json.MergePatch;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Rotation over HTTP. */
@Path("/api/v1/partnerships/{slug}/rotation-rules")
@Tag(name = "Mandates")
@RunOnVirtualThread
public class RotationResource {
    private final Workspaces workspaces;
    private final Rotations rotations;

    RotationResource(Workspaces workspaces, Rotations rotations) {
        this.workspaces = workspaces;
        this.rotations = rotations;
    }

    @GET
    @Requires(Permission.TAKE_PART)
    @Operation(
            operationId = "listRotationPlans",
            summary = "The rules by which seats rotate, each with the steps it proposes",
            description = "A proposal changes nothing. Confirm a step with succeedMembership.")
    public RestResponse<List<RotationPlan>> list() {
        return workspaces.read(rotations::plans);
    }

    @GET
    @Path("{id}")
    @Requires(Permission.TAKE_PART)
    @Operation(operationId = "showRotationRule", summary = "One rule")
    public RestResponse<RotationRule> show(@PathParam("id") UUID id) {
        return workspaces.show(desk -> rotations.show(desk, id));
    }

    @POST
    @Requires(Permission.CURATE)
    @Operation(operationId = "setRotationRule", summary = "Let the seats of a role rotate")
    public RestResponse<RotationRule> set(@NotNull @Valid RotationRuleDraft draft) {
        return workspaces.create(draft, desk -> rotations.set(desk, draft));
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Requires(Permission.CURATE)
    @Operation(operationId = "reviseRotationRule", summary = "Change a rule")
    public RestResponse<RotationRule> revise(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = RotationRuleDraft.class))) @NotNull
                    JsonNode patch) {
        return workspaces.change(patch, desk -> rotations.revise(desk, id, patch));
    }

    @DELETE
    @Path("{id}")
    @Requires(Permission.CURATE)
    @Operation(operationId = "dropRotationRule", summary = "Drop a rule; seats stay as they are")
    public RestResponse<Void> drop(@PathParam("id") UUID id) {
        return workspaces.discard(desk -> rotations.drop(desk, id));
    }
}
