package eu.commontable.practice;

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

/** "We reuse this" over HTTP. */
@Path("/api/v1/partnerships/{slug}/practices/{id}/reuses")
@Tag(name = "Practices")
@RunOnVirtualThread
public class ReuseResource {
    private final Workspaces workspaces;
    private final Reuses reuses;

    ReuseResource(Workspaces workspaces, Reuses reuses) {
        this.workspaces = workspaces;
        this.reuses = reuses;
    }

    @GET
    @Requires(Permission.READ)
    @Operation(operationId = "listReuses", summary = "Who reuses a practice, the latest first")
    public RestResponse<Page<ReuseView>> list(@PathParam("id") UUID id) {
        return workspaces.read(desk -> reuses.of(desk, id));
    }

    @POST
    @Requires(Permission.PARTICIPATE)
    @Operation(operationId = "reusePractice", summary = "Say that an organisation reuses a practice")
    public RestResponse<ReuseView> take(@PathParam("id") UUID id, @NotNull @Valid ReuseDraft draft) {
        return workspaces.create(draft, desk -> reuses.take(desk, id, draft));
    }

    @PATCH
    @Path("{reuse}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Requires(Permission.PARTICIPATE)
    @Operation(operationId = "reviseReuse", summary = "Tell how it went, or what changed")
    public RestResponse<ReuseView> revise(
            @PathParam("id") UUID id,
            @PathParam("reuse") UUID reuse,
            @RequestBody(content = @Content(schema = @Schema(implementation = ReuseDraft.class))) @NotNull
                    JsonNode patch) {
        return workspaces.change(patch, desk -> reuses.revise(desk, id, reuse, patch));
    }

    @DELETE
    @Path("{reuse}")
    @Requires(Permission.PARTICIPATE)
    @Operation(operationId = "withdrawReuse", summary = "Take back that an organisation reuses a practice")
    public RestResponse<Void> withdraw(@PathParam("id") UUID id, @PathParam("reuse") UUID reuse) {
        return workspaces.discard(desk -> reuses.withdraw(desk, id, reuse));
    }
}
