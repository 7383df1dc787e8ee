package eu.commontable.action;

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

/** Actions over HTTP. */
@Path("/api/v1/partnerships/{slug}/actions")
@Tag(name = "Actions")
@RunOnVirtualThread
public class ActionResource {
    private final Workspaces workspaces;
    private final Actions actions;

    ActionResource(Workspaces workspaces, Actions actions) {
        this.workspaces = workspaces;
        this.actions = actions;
    }

    @GET
    @Requires(Permission.READ)
    @Operation(operationId = "listActions", summary = "Actions, filtered, sorted, searched")
    public RestResponse<Page<ActionSummary>> list(
            @Valid @BeanParam ActionFilter filter, @Valid @BeanParam PageRequest page) {
        return workspaces.read(desk -> actions.list(desk, filter, page));
    }

    @GET
    @Path("{id}")
    @Requires(Permission.READ)
    @Operation(operationId = "showAction", summary = "One action")
    public RestResponse<ActionView> show(@PathParam("id") UUID id) {
        return workspaces.show(desk -> actions.show(desk, id));
    }

    @POST
    @Requires(Permission.CURATE)
    @Operation(operationId = "commitAction", summary = "Make an action")
    public RestResponse<ActionView> commit(@NotNull @Valid ActionDraft draft) {
        return workspaces.create(draft, desk -> actions.commit(desk, draft));
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Requires(Permission.PARTICIPATE)
    @Operation(operationId = "reviseAction", summary = "Change fields of an action")
    public RestResponse<ActionView> revise(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = ActionDraft.class))) @NotNull
                    JsonNode patch) {
        return workspaces.change(patch, desk -> actions.revise(desk, id, patch));
    }

    @POST
    @Path("{id}/archive")
    @Versioned
    @Requires(Permission.CURATE)
    @Operation(operationId = "archiveAction", summary = "Put an action away without losing it")
    public RestResponse<ActionView> archive(@PathParam("id") UUID id) {
        return workspaces.change(null, desk -> actions.archive(desk, id, true));
    }

    @POST
    @Path("{id}/restore")
    @Versioned
    @Requires(Permission.CURATE)
    @Operation(operationId = "restoreAction", summary = "Bring an archived action back")
    public RestResponse<ActionView> restore(@PathParam("id") UUID id) {
        return workspaces.change(null, desk -> actions.archive(desk, id, false));
    }
}
