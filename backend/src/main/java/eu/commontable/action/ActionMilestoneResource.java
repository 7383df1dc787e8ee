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

/** Milestones of an action over HTTP. */
@Path("/api/v1/partnerships/{slug}/actions/{id}/milestones")
@Tag(name = "Actions")
@RunOnVirtualThread
public class ActionMilestoneResource {
    private final Workspaces workspaces;
    private final Milestones milestones;

    ActionMilestoneResource(Workspaces workspaces, Milestones milestones) {
        this.workspaces = workspaces;
        this.milestones = milestones;
    }

    @GET
    @Requires(Permission.READ)
    @Operation(operationId = "listActionMilestones", summary = "Milestones of an action, in the order of their dates")
    public RestResponse<Page<MilestoneView>> list(@PathParam("id") UUID id) {
        return workspaces.read(desk -> milestones.of(desk, Bearer.ACTION, id));
    }

    @POST
    @Requires(Permission.PARTICIPATE)
    @Operation(operationId = "setActionMilestone", summary = "Set a milestone of an action")
    public RestResponse<MilestoneView> set(@PathParam("id") UUID id, @NotNull @Valid MilestoneDraft draft) {
        return workspaces.create(draft, desk -> milestones.set(desk, Bearer.ACTION, id, draft));
    }

    @PATCH
    @Path("{milestone}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Requires(Permission.PARTICIPATE)
    @Operation(
            operationId = "reviseActionMilestone",
            summary = "Change a milestone: its date, its words, whether it is done")
    public RestResponse<MilestoneView> revise(
            @PathParam("id") UUID id,
            @PathParam("milestone") UUID milestone,
            @RequestBody(content = @Content(schema = @Schema(implementation = MilestoneDraft.class))) @NotNull
                    JsonNode patch) {
        return workspaces.change(patch, desk -> milestones.revise(desk, Bearer.ACTION, id, milestone, patch));
    }

    @DELETE
    @Path("{milestone}")
    @Requires(Permission.PARTICIPATE)
    @Operation(operationId = "removeActionMilestone", summary = "Take a milestone off; the history keeps it")
    public RestResponse<Void> remove(@PathParam("id") UUID id, @PathParam("milestone") UUID milestone) {
        return workspaces.discard(desk -> milestones.remove(desk, Bearer.ACTION, id, milestone));
    }
}
